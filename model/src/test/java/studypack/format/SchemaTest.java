package studypack.format;

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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import studypack.note.Note;
import studypack.reader.NoteReader;
import studypack.reader.Samples;
import studypack.testkit.Project;
import studypack.text.SourceText;

class SchemaTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```json\\n(.*?)```\\n");

    @ParameterizedTest
    @MethodSource("studypack.reader.Samples#all")
    void everyDocumentIsOfTheSchema(Samples.Sample sample) throws IOException {
        Note note = NoteReader.read(sample.name(), sample.bytes());
        assertThat(faults(JsonDocument.of(List.of(note)))).isEmpty();
    }

    @Test
    void theExampleOfThePageIsOfTheSchemaAndRead() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Project.root().resolve("docs/formats.md")));
        assertThat(example.find()).isTrue();
        assertThat(faults(example.group(1))).isEmpty();
        List<Note> notes = Formats.read("example.json", SourceText.of(example.group(1)));
        assertThat(notes).hasSize(1);
        assertThat(notes.get(0).items()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"studypack\": 2, \"notes\": []}",
                "{\"studypack\": 1}",
                "{\"studypack\": 1, \"notes\": [{\"path\": \"a.md\"}]}",
                "{\"studypack\": 1, \"notes\": [{\"content\": [{\"type\": \"quiz\"}]}]}",
                "{\"studypack\": 1, \"notes\": [{\"content\": [{\"type\": \"choice\", \"stem\": \"x\", \"options\": [{}]}]}]}"
            })
    void whatIsNoDocumentIsNotOfTheSchema(String json) throws IOException {
        assertThat(faults(json)).isNotEmpty();
    }

    private static List<String> faults(String json) throws IOException {
        String written = Files.readString(Project.root().resolve("docs/studypack.schema.json"));
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(written);
        return schema.validate(json, InputFormat.JSON).stream()
                .map(message -> message.toString())
                .toList();
    }
}
