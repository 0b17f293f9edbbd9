package studypack.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import studypack.cli.ci.WorkflowCommand;
import studypack.validate.Severity;

/// Whatever a note says and is called, a report stays what its format wants, with every finding and nothing else.
class HostileTextTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final long SEED = 20_260_102;

    private final List<FileFindings> files = Hostile.files(SEED);
    private final int findings =
            files.stream().mapToInt(file -> file.findings().size()).sum();

    @ParameterizedTest(name = "{0} is JSON with every finding")
    @ValueSource(strings = {"json", "gitlab", "sarif", "rdjson"})
    void jsonHasEveryFinding(String format) throws Exception {
        JsonNode report = JSON.readTree(Reported.told(format, files, null));
        String at = switch (format) {
            case "sarif" -> "/runs/0/results";
            case "rdjson" -> "/diagnostics";
            default -> "";
        };
        assertThat(report.at(at)).as("seed %d", SEED).hasSize(findings).hasSizeGreaterThan(200);
        assertThat(texts(report, new ArrayList<>()))
                .noneMatch(text -> !format.equals("json") && text.indexOf(0x1B) >= 0 && !text.startsWith("notes/"));
    }

    @ParameterizedTest(name = "{0} has an object on every line")
    @ValueSource(strings = {"jsonl", "rdjsonl"})
    void linesHaveEveryFinding(String format) throws Exception {
        List<String> lines = Reported.told(format, files, null).lines().toList();
        assertThat(lines).as("seed %d", SEED).hasSize(findings);
        for (String line : lines) {
            assertThat(JSON.readTree(line).isObject()).isTrue();
        }
    }

    @Test
    void checkstyleHasEveryFinding() throws Exception {
        Document report = xml(Reported.told("checkstyle", files, null));
        assertThat(report.getElementsByTagName("error").getLength()).isEqualTo(findings);
        assertThat(names(report)).isEqualTo(Set.of("checkstyle", "file", "error"));
    }

    @Test
    void junitHasEveryFindingAndCountsThemRightly() throws Exception {
        Document report = xml(Reported.told("junit", files, null));
        assertThat(names(report)).isEqualTo(Set.of("testsuites", "testsuite", "testcase", "failure", "skipped"));
        NodeList suites = report.getElementsByTagName("testsuite");
        assertThat(suites.getLength()).isEqualTo(files.size());
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            List<Finding> told = files.get(i).findings();
            long remarks = told.stream()
                    .filter(finding -> finding.severity() == Severity.INFO)
                    .count();
            assertThat(suite.getElementsByTagName("testcase").getLength())
                    .isEqualTo(Integer.parseInt(suite.getAttribute("tests")))
                    .isEqualTo(told.size());
            assertThat(suite.getElementsByTagName("failure").getLength())
                    .isEqualTo(Integer.parseInt(suite.getAttribute("failures")))
                    .isEqualTo((int) (told.size() - remarks));
            assertThat(suite.getElementsByTagName("skipped").getLength())
                    .isEqualTo(Integer.parseInt(suite.getAttribute("skipped")))
                    .isEqualTo((int) remarks);
        }
    }

    @Test
    void nothingOfANoteIsACommandOfGitHub() {
        List<WorkflowCommand> commands = WorkflowCommand.all(Reported.told("github", files, null));
        assertThat(commands).as("seed %d", SEED).hasSize(findings).allSatisfy(command -> {
            assertThat(command.name()).isIn("error", "warning", "notice");
            assertThat(command.properties().keySet())
                    .isSubsetOf("file", "line", "endLine", "col", "endColumn", "title");
            assertThat(files)
                    .anyMatch(file -> file.path().equals(command.properties().get("file")));
        });
    }

    @ParameterizedTest(name = "the bytes of {0} are those of the run before")
    @ValueSource(strings = {"sarif", "github", "gitlab", "checkstyle", "junit", "rdjson", "rdjsonl"})
    void theSameNotesGiveTheSameBytes(String format) {
        assertThat(Reported.told(format, Hostile.files(SEED), null)).isEqualTo(Reported.told(format, files, null));
    }

    private static List<String> texts(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(child -> texts(child, texts));
        return texts;
    }

    private static Set<String> names(Document document) {
        NodeList all = document.getElementsByTagName("*");
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < all.getLength(); i++) {
            names.add(((Element) all.item(i)).getTagName());
        }
        return names;
    }

    private static Document xml(String report) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)));
    }
}
