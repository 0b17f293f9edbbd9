package studypack.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studypack.cli.files.Failure;
import studypack.testkit.Golden;
import studypack.testkit.Project;
import studypack.validate.Rules;

class ConfigSchemaTest {
    private static final Path SCHEMA = Project.root().resolve("docs/studypack-config.schema.json");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\\n(# studypack.yaml\\n.*?)```\\n");

    @TempDir
    private Path folder;

    @Test
    void theSchemaNamesEveryRuleAndProfile() throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode schema = (ObjectNode) json.readTree(Files.readString(SCHEMA));
        ObjectNode defs = (ObjectNode) schema.get("$defs");
        defs.set("profile", json.valueToTree(profile()));
        defs.set("rules", json.valueToTree(rules()));
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        Golden.check(SCHEMA, json.writer(printer).writeValueAsString(schema) + "\n");
    }

    private static Map<String, Object> profile() {
        return new TreeMap<>(Map.of(
                "description",
                "What the notes are; without it, or with auto, each tells for itself.",
                "enum",
                Form.names()));
    }

    private static Map<String, Object> rules() {
        Map<String, Object> properties = new TreeMap<>();
        properties.put(RuleNames.ALL, level("All rules."));
        for (Rules.Entry rule : Rules.all()) {
            String area = RuleNames.area(rule.name());
            properties.put(area, level("All rules of the area " + area + "."));
            Map<String, Object> level = level(rule.summary());
            level.put("default", FailOn.written(rule.severity()));
            properties.put(rule.name(), level);
        }
        return new TreeMap<>(Map.of(
                "description",
                "How severe rules are, by name, area or all; a name is stronger than its area.",
                "type",
                List.of("object", "null"),
                "additionalProperties",
                false,
                "properties",
                properties));
    }

    private static Map<String, Object> level(String description) {
        return new TreeMap<>(Map.of("description", description, "$ref", "#/$defs/level"));
    }

    @Test
    void theExampleOfThePageIsOfTheSchemaAndRead() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Project.root().resolve("docs/configuration.md")));
        assertThat(example.find()).isTrue();
        assertThat(faults(example.group(1))).isEmpty();
        assertThat(read(example.group(1)).overrides()).hasSize(2);
    }

    @Test
    void theFirstFileIsOfTheSchemaAndReadWithAndWithoutItsExamples() throws IOException {
        String first = FirstConfig.of("aws", "AWS: \"the\" 기초\\", "../studypack.yaml");
        String examples = first.replaceAll("(?m)^#(?! \\S)", "");
        assertThat(examples.lines()).hasSameSizeAs(first.lines().toList());
        for (String text : List.of(first, examples)) {
            assertThat(faults(text)).isEmpty();
            ConfigFile file = read(text);
            assertThat(file.title()).isEqualTo(new Said<>("AWS: \"the\" 기초\\", "studypack.yaml:10:8"));
        }
        assertThat(read(examples).overrides()).hasSize(1);
        assertThat(read(first).overrides()).isEmpty();
    }

    @Test
    void everyKeyIsOfTheSchema() throws IOException {
        ObjectNode schema = (ObjectNode) new ObjectMapper().readTree(Files.readString(SCHEMA));
        assertThat(schema.get("properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(ConfigReader.KEYS);
        assertThat(schema.at("/properties/overrides/items/properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(ConfigReader.OVERRIDE_KEYS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tittle: x",
                "rules: {key/mising: error}",
                "rules: {key/missing: eror}",
                "rules: [key]",
                "fail-on: off",
                "profile: novel",
                "gitignore: maybe",
                "cloze: blod",
                "name: a b",
                "exclude: {a: b}",
                "overrides: [{rules: {key: off}}]",
                "overrides: [{paths: [a], name: b}]",
                "overrides: {paths: [a]}",
                "- a"
            })
    void whatIsRefusedIsNotOfTheSchema(String yaml) throws IOException {
        assertThat(faults(yaml)).isNotEmpty();
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(Failure.class).hasMessageMatching("(?s)studypack.yaml:1:.*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing yet",
                "rules:",
                "rules: {key: off, korean: on, all: info, key/missing: error}",
                "extends: a.yaml",
                "extends: [a.yaml, b.yaml]",
                "gitignore: false",
                "profile: exam",
                "title: 2024"
            })
    void whatIsReadIsOfTheSchema(String yaml) throws IOException {
        read(yaml);
        assertThat(faults(yaml)).isEmpty();
    }

    private ConfigFile read(String yaml) throws IOException {
        return ConfigReader.read(Files.writeString(folder.resolve("studypack.yaml"), yaml), "studypack.yaml");
    }

    private static List<String> faults(String yaml) throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        return Stream.of(new YAMLMapper().readTree(yaml))
                .filter(node -> !node.isMissingNode())
                .flatMap(node -> schema.validate(node).stream())
                .map(message -> message.toString())
                .toList();
    }
}
