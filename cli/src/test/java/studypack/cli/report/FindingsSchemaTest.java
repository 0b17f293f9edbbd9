package studypack.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studypack.testkit.Project;

class FindingsSchemaTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("(?s)## `check --output json`.*?```json\\n(.*?)```\\n.*?## `inspect");

    @Test
    void whatIsFoundInTheExamplesOfAllRulesIsOfTheSchema() throws IOException {
        String findings = Reported.in("json", Reported.examples());
        assertThat(findings).contains("\"fix\":", "\"related\":", "\"help\":", "\"suggested\"", "\"safe\"");
        assertThat(faults(findings)).isEmpty();
    }

    @Test
    void nothingFoundIsOfTheSchema() throws IOException {
        assertThat(faults(Reported.in("json", List.of(Reported.note("a.md", "words\n")))))
                .isEmpty();
    }

    @Test
    void linesAreTheObjectsOfTheArray() {
        String array = Reported.in("json", Reported.examples());
        String lines = Reported.in("jsonl", Reported.examples());
        assertThat("[\n" + lines.strip().replace("\n", ",\n") + "\n]\n").isEqualTo(array);
    }

    @Test
    void theExampleOfThePageIsOfTheSchema() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Project.root().resolve("docs/json.md")));
        assertThat(example.find()).isTrue();
        assertThat(faults(example.group(1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[{}]",
                "[{\"path\":\"a.md\",\"line\":0,\"column\":1,\"endLine\":1,\"endColumn\":1,\"rule\":\"a/b\","
                        + "\"severity\":\"error\",\"message\":\"x\"}]",
                "[{\"path\":\"a.md\",\"line\":1,\"column\":1,\"endLine\":1,\"endColumn\":1,\"rule\":\"a/b\","
                        + "\"severity\":\"fatal\",\"message\":\"x\"}]",
                "[{\"path\":\"a.md\",\"line\":1,\"column\":1,\"endLine\":1,\"endColumn\":1,\"rule\":\"a/b\","
                        + "\"severity\":\"error\",\"message\":\"x\",\"fix\":{\"title\":\"x\",\"applicability\":\"safe\"}}]"
            })
    void whatIsNoFindingIsNotOfTheSchema(String json) throws IOException {
        assertThat(faults(json)).isNotEmpty();
    }

    private static List<String> faults(String json) throws IOException {
        String written = Files.readString(Project.root().resolve("docs/findings.schema.json"));
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(written);
        return schema.validate(json, InputFormat.JSON).stream()
                .map(message -> message.toString())
                .toList();
    }
}
