package studypack.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import studypack.testkit.Golden;

class NoteTypeTest {

    /// Every line of this file but the last two of a note type is for ever; when those change, `NoteType.CHANGED` must
    /// be raised.
    @Test
    void noteTypesAreFrozen() {
        StringBuilder frozen = new StringBuilder();
        frozen.append("changed ").append(NoteType.CHANGED).append('\n');
        for (NoteType type : NoteType.ALL) {
            frozen.append('\n')
                    .append(type.id())
                    .append(' ')
                    .append(type.name())
                    .append('\n');
            type.fields()
                    .forEach(field -> frozen.append("  field ")
                            .append(field.id())
                            .append(' ')
                            .append(field.name())
                            .append('\n'));
            frozen.append("  template ")
                    .append(type.template().id())
                    .append(' ')
                    .append(type.template().name());
            frozen.append("\n  sides ").append(digest(type.front() + "\0" + type.back()));
            frozen.append("\n  style ").append(digest(type.css())).append('\n');
        }
        Golden.check(Path.of("src/test/resources/note-types.txt"), frozen.toString());
    }

    @Test
    void templatesNameOnlyFieldsThatThereAre() {
        for (NoteType type : NoteType.ALL) {
            Matcher name = Pattern.compile("\\{\\{[#/^]?([^}]*)\\}\\}").matcher(type.front() + type.back());
            while (name.find()) {
                assertThat(type.fields()).extracting(NoteType.Field::name).contains(name.group(1));
            }
        }
    }

    @Test
    void coloursStandInVariablesAndNothingIsFetched() {
        for (NoteType type : NoteType.ALL) {
            assertThat(type.front() + type.back()).doesNotContain("style=", "http", "import ", "src=");
            assertThat(type.css()).doesNotContain("http", "@import", "url(");
            String rules = type.css().substring(type.css().indexOf(".sp {"));
            assertThat(rules).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b");
        }
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(Digest.of("SHA-256", text)).substring(0, 16);
    }
}
