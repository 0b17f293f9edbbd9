package studypack.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studypack.cli.Programs;
import studypack.testkit.Project;
import studypack.text.LineTable;
import studypack.validate.Fix;

class SarifReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<FileFindings> EXAMPLES = Reported.files(Reported.examples());

    @Test
    void whatIsFoundInTheExamplesOfAllRulesIsOfTheSchema() throws IOException {
        String log = Reported.told("sarif", EXAMPLES, null);
        assertThat(log).contains("\"fixes\":", "\"relatedLocations\":");
        assertThat(faults(log)).isEmpty();
        assertThat(faults(log.replace("\"level\":\"error\"", "\"level\":\"fatal\"")))
                .isNotEmpty();
    }

    @Test
    void nothingFoundIsOfTheSchema() throws IOException {
        String log = Reported.in("sarif", List.of(Reported.note("a.md", "words\n")));
        assertThat(faults(log)).isEmpty();
        assertThat(JSON.readTree(log).at("/runs/0/results")).isEmpty();
    }

    @Test
    void theValidatorOfTheFormatHasNothingToSay(@TempDir Path folder) throws Exception {
        Path multitool = Project.npm("@microsoft/sarif-multitool-linux").resolve("Sarif.Multitool");
        Path log = folder.resolve("a.sarif");
        Files.writeString(log, Reported.told("sarif", EXAMPLES, null));
        String said = Programs.call(folder, List.of(multitool.toString(), "validate", log.toString()));
        // It wants an address of ours; there is none.
        assertThat(said.lines().filter(line -> line.contains(": error ") || line.contains(": warning ")))
                .allMatch(line -> line.contains("informationUri"));
        assertThat(said).contains("Analysis completed successfully");
    }

    @Test
    void everyRuleThatFoundSomethingIsDescribedOnceWithItsPage() throws IOException {
        JsonNode run = JSON.readTree(Reported.told("sarif", EXAMPLES, null)).at("/runs/0");
        Set<String> found = new TreeSet<>();
        for (JsonNode result : run.get("results")) {
            found.add(result.get("ruleId").asText());
            JsonNode rule =
                    run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
            assertThat(rule.at("/help/markdown").asText())
                    .startsWith("# " + rule.get("id").asText() + "\n");
            assertThat(rule.at("/fullDescription/text").asText()).isNotBlank().doesNotContain("## ");
        }
        assertThat(run.at("/tool/driver/rules")).hasSameSizeAs(found);
    }

    @Test
    void theReplacementsOfAFixMakeWhatItsEditsMake() throws IOException {
        int fixes = 0;
        for (FileFindings file : EXAMPLES) {
            List<JsonNode> results = new ArrayList<>();
            JSON.readTree(Reported.told("sarif", List.of(file), null))
                    .at("/runs/0/results")
                    .forEach(results::add);
            results.removeIf(result -> !result.get("suppressions").isEmpty());
            for (int i = 0; i < file.findings().size(); i++) {
                if (file.findings().get(i).fix() instanceof Fix.Edits fix) {
                    JsonNode replacements = results.get(i).at("/fixes/0/artifactChanges/0/replacements");
                    assertThat(replaced(file.text().text(), replacements))
                            .isEqualTo(Reported.applied(file.text().text(), fix));
                    fixes++;
                }
            }
        }
        assertThat(fixes).isGreaterThan(50);
    }

    @Test
    void whatIsHiddenIsThereWithTheReason() throws IOException {
        FileFindings file = Reported.files(List.of(Reported.note(
                        "a.md",
                        "### Which?\n\n- [ ] one\n- [ ] two\n\n### What?\n\n- [ ] one\n- [ ] two\n\n- **Term** :\n")))
                .getFirst();
        List<Finding> all = file.findings();
        assertThat(all).hasSize(3);
        List<FileFindings.Hidden> hidden = List.of(
                new FileFindings.Hidden(all.get(0), FileFindings.By.NOTE, "asked \u001Bthe author"),
                new FileFindings.Hidden(all.get(2), FileFindings.By.BASELINE, ""));
        FileFindings sifted =
                new FileFindings(file.path(), file.text(), file.items(), List.of(all.get(1)), hidden, file.breakage());

        String log = Reported.told("sarif", List.of(sifted), null);

        assertThat(faults(log)).isEmpty();
        JsonNode results = JSON.readTree(log).at("/runs/0/results");
        assertThat(results)
                .extracting(result -> result.get("suppressions").toString())
                .containsExactly(
                        "[{\"kind\":\"inSource\",\"justification\":\"asked ␛the author\"}]",
                        "[]",
                        "[{\"kind\":\"external\"}]");
    }

    @Test
    void fingerprintsStayWhenLinesNumbersAndFilesMove() throws IOException {
        String question = "Which?\n\n- [ ] one\n- [ ] two\n\n";
        String before = Reported.in(
                "sarif",
                List.of(Reported.note("a.md", "## 1. " + question + "## 2. What else?\n\n- [ ] a\n- [ ] b\n")));
        String after = Reported.in(
                "sarif",
                List.of(Reported.note(
                        "b/c.md", "# Title\n\nWords.\n\n## 7. What else?\n\n- [ ] a\n- [ ] b\n\n### 8. " + question)));
        assertThat(prints(before)).hasSize(2).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(prints(after))).isEqualTo(new TreeSet<>(prints(before)));
    }

    @Test
    void noTwoFindingsHaveOneFingerprint() throws IOException {
        String log = Reported.told("sarif", EXAMPLES, null);
        assertThat(prints(log)).doesNotHaveDuplicates();
    }

    @Test
    void aLinkInANoteIsNoLinkInAMessage() throws IOException {
        String log = Reported.in(
                "sarif",
                List.of(Reported.note("a.md", "### Click `[here](http://example.org)`?\n\n- [ ] a\n- [ ] b\n")));
        assertThat(JSON.readTree(log).at("/runs/0/results/0/message/text").asText())
                .contains("[here] (http://example.org)");
    }

    private static List<String> prints(String log) throws IOException {
        List<String> prints = new ArrayList<>();
        for (JsonNode result : JSON.readTree(log).at("/runs/0/results")) {
            prints.add(result.at("/partialFingerprints/studypack~1v1").asText());
        }
        return prints;
    }

    /// What a program that knows nothing but SARIF makes of the file.
    private static String replaced(String text, JsonNode replacements) {
        LineTable lines = new LineTable(text);
        StringBuilder changed = new StringBuilder(text);
        List<JsonNode> fromLast = new ArrayList<>();
        replacements.forEach(fromLast::add);
        fromLast.sort((a, b) -> Integer.compare(start(lines, b), start(lines, a)));
        for (JsonNode replacement : fromLast) {
            JsonNode region = replacement.get("deletedRegion");
            int end = offset(lines, region.get("endLine"), region.get("endColumn"));
            changed.replace(
                    start(lines, replacement),
                    end,
                    replacement.at("/insertedContent/text").asText(""));
        }
        return changed.toString();
    }

    private static int start(LineTable lines, JsonNode replacement) {
        JsonNode region = replacement.get("deletedRegion");
        return offset(lines, region.get("startLine"), region.get("startColumn"));
    }

    private static int offset(LineTable lines, JsonNode line, JsonNode column) {
        return lines.line(line.asInt()).start() + column.asInt() - 1;
    }

    private static List<String> faults(String log) throws IOException {
        try (InputStream schema = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonSchema sarif =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
            return sarif.validate(log, InputFormat.JSON).stream()
                    .map(message -> message.toString())
                    .toList();
        }
    }
}
