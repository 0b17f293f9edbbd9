package studypack.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.cli.files.Failure;
import studypack.cli.files.IoWords;
import studypack.cli.files.NoteBytes;

/// `studypack.yaml`: what a folder of notes says of its pack.
///
/// @param name  of the files that are made, null where it says nothing
/// @param title of the pack, null where it says nothing
record PackConfig(@Nullable String name, @Nullable String title) {
    static final String FILE = "studypack.yaml";
    private static final List<String> KEYS = List.of("name", "title");

    /// Of a folder; a folder without the file says nothing.
    ///
    /// @param shown the folder as the user named it
    /// @throws Failure where the file cannot be read or has anything but our keys
    static PackConfig of(Path folder, String shown) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return new PackConfig(null, null);
        }
        String path = (shown.endsWith("/") ? shown : shown + "/") + FILE;
        try (JsonParser yaml = new YAMLFactory().createParser(NoteBytes.read(file))) {
            return read(yaml, path);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            String why = e.getOriginalMessage().lines().findFirst().orElse("");
            throw new Failure(path + ":" + line + ": this is no YAML: " + why, e);
        } catch (IOException e) {
            throw new Failure("cannot read " + path + ": " + IoWords.of(e), e);
        }
    }

    private static PackConfig read(JsonParser yaml, String path) throws IOException {
        String name = null;
        String title = null;
        JsonToken first = yaml.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            return new PackConfig(null, null);
        }
        if (first != JsonToken.START_OBJECT) {
            throw new Failure(path + ": write one key a line, such as title: My notes");
        }
        while (yaml.nextToken() == JsonToken.FIELD_NAME) {
            String key = yaml.currentName();
            String where = path + ":" + yaml.currentTokenLocation().getLineNr() + ": ";
            if (!KEYS.contains(key)) {
                throw new Failure(where + "there is no key " + key + DidYouMean.hint(key, KEYS) + " (known: "
                        + String.join(", ", KEYS) + ")");
            }
            JsonToken value = yaml.nextToken();
            if (value == null || !value.isScalarValue() || value == JsonToken.VALUE_NULL) {
                throw new Failure(where + key + " needs a text");
            }
            if (key.equals("name")) {
                name = PackName.checked(yaml.getText(), where + "name");
            } else {
                title = yaml.getText();
            }
        }
        return new PackConfig(name, title);
    }
}
