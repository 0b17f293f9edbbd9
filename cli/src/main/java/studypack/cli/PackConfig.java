package studypack.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studypack.cli.files.Failure;
import studypack.cli.files.IoWords;
import studypack.cli.files.NoteBytes;
import studypack.mojibake.Syllables;
import studypack.note.Mask;

/// `studypack.yaml`: what a folder of notes says of its pack.
///
/// @param name  of the files that are made, null where it says nothing
/// @param title of the pack, null where it says nothing
/// @param syllables of the notes' own words, null where it names no table
/// @param cloze which marked words are the ones to learn
record PackConfig(
        @Nullable String name,
        @Nullable String title,
        @Nullable Syllables syllables,
        Set<Mask.Kind> cloze) {
    private static final PackConfig NONE = new PackConfig(null, null, null, Mask.Kind.USUAL);
    private static final String NO_MARK = "none";
    static final String FILE = "studypack.yaml";
    private static final List<String> KEYS = List.of("cloze", "name", "syllables", "title");

    static PackConfig none() {
        return NONE;
    }

    /// Of a folder; a folder without the file says nothing.
    ///
    /// @param shown the folder as the user named it
    /// @throws Failure where the file cannot be read or has anything but our keys
    static PackConfig of(Path folder, String shown) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return NONE;
        }
        String path = (shown.endsWith("/") ? shown : shown + "/") + FILE;
        try (JsonParser yaml = new YAMLFactory().createParser(NoteBytes.read(file))) {
            return read(yaml, path, folder);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            String why = e.getOriginalMessage().lines().findFirst().orElse("");
            throw new Failure(path + ":" + line + ": this is no YAML: " + why, e);
        } catch (IOException e) {
            throw new Failure("cannot read " + path + ": " + IoWords.of(e), e);
        }
    }

    private static PackConfig read(JsonParser yaml, String path, Path folder) throws IOException {
        String name = null;
        String title = null;
        Syllables syllables = null;
        Set<Mask.Kind> cloze = Mask.Kind.USUAL;
        JsonToken first = yaml.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            return NONE;
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
            if (key.equals("cloze") && value == JsonToken.START_ARRAY) {
                List<String> kinds = new ArrayList<>();
                while (yaml.nextToken() != JsonToken.END_ARRAY) {
                    kinds.add(yaml.getText());
                }
                cloze = cloze(kinds, where);
                continue;
            }
            if (value == null || !value.isScalarValue() || value == JsonToken.VALUE_NULL) {
                throw new Failure(where + key + " needs a text");
            }
            switch (key) {
                case "name" -> name = PackName.checked(yaml.getText(), where + "name");
                case "cloze" -> cloze = cloze(List.of(yaml.getText().split("\\s*,\\s*", -1)), where);
                case "syllables" -> syllables = syllables(folder, yaml.getText(), where);
                default -> title = yaml.getText();
            }
        }
        return new PackConfig(name, title, syllables, cloze);
    }

    private static Set<Mask.Kind> cloze(List<String> names, String where) {
        Set<Mask.Kind> kinds = EnumSet.noneOf(Mask.Kind.class);
        List<String> known = new ArrayList<>(List.of(NO_MARK));
        for (Mask.Kind kind : Mask.Kind.values()) {
            known.add(kind.name().toLowerCase(Locale.ROOT));
        }
        for (String name : names) {
            if (!known.contains(name)) {
                throw new Failure(where + "cloze knows no " + name + DidYouMean.hint(name, known) + " (known: "
                        + String.join(", ", known) + ")");
            }
            if (!name.equals(NO_MARK)) {
                kinds.add(Mask.Kind.valueOf(name.toUpperCase(Locale.ROOT)));
            }
        }
        return kinds;
    }

    /// @param table as written, seen from the folder
    private static Syllables syllables(Path folder, String table, String where) {
        try {
            return Syllables.of(NoteBytes.read(folder.resolve(table)));
        } catch (InvalidPathException e) {
            throw new Failure(where + "syllables " + table + " is no path", e);
        } catch (IOException e) {
            throw new Failure(
                    where + "cannot read syllables " + table + ": " + IoWords.of(e) + "; studypack train makes one", e);
        }
    }
}
