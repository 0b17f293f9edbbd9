package studypack.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.note.Element;
import studypack.note.FrontMatter;
import studypack.note.ItemId;
import studypack.note.Note;
import studypack.text.SourceText;

/// Our own document: several notes with everything that was read from them. Its schema is `docs/studypack.schema.json`.
final class StudypackJson implements Format {
    static final int VERSION = 1;

    private static final Pattern HEAD =
            Pattern.compile("\\s*\\{\\s*(?:\"\\$schema\"\\s*:\\s*\"[^\"\\r\\n]*\"\\s*,\\s*)?\"studypack\"\\s*:");

    @Override
    public List<String> endings() {
        return List.of(".json");
    }

    @Override
    public boolean isIn(String text) {
        return HEAD.matcher(text).lookingAt();
    }

    @Override
    public List<Note> read(String path, SourceText source) throws NoNoteException {
        if (!isIn(source.text())) {
            throw new NoNoteException("it is JSON of another kind: a studypack document begins with \"studypack\": 1");
        }
        JsonTree tree = JsonTree.read(source);
        if (!(tree instanceof JsonTree.Fields document) || document.number("studypack", 0) != VERSION) {
            throw new NoNoteException(
                    "it is a studypack document of a version that is not known here; this is version 1");
        }
        List<Note> notes = new ArrayList<>();
        for (JsonTree note : document.values("notes")) {
            if (note instanceof JsonTree.Fields fields) {
                notes.add(note(path, source, fields));
            }
        }
        return notes;
    }

    private static Note note(String path, SourceText source, JsonTree.Fields fields) {
        @Nullable Extract origin = fields.text("path");
        List<Element> elements = ItemId.assign(JsonElements.read(fields.values("content")));
        return new Note(path, source, frontMatter(fields), Notes.blocks(elements), elements)
                .withIds(Notes.writtenIds(elements))
                .withOrigin(origin == null ? null : origin.text());
    }

    private static @Nullable FrontMatter frontMatter(JsonTree.Fields note) {
        if (!(note.fields().get("frontMatter") instanceof JsonTree.Fields written)) {
            return null;
        }
        List<FrontMatter.Field> fields = new ArrayList<>();
        for (Map.Entry<String, JsonTree> field : written.fields().entrySet()) {
            if (field.getValue() instanceof JsonTree.Values values) {
                List<String> texts = values.values().stream()
                        .filter(JsonTree.Text.class::isInstance)
                        .map(value -> ((JsonTree.Text) value).said().text())
                        .toList();
                fields.add(new FrontMatter.Field(values.span(), field.getKey(), texts));
            }
        }
        @Nullable Extract error = note.text("frontMatterError");
        return new FrontMatter(
                written.span(), fields, error == null ? null : new FrontMatter.Problem(error.span(), error.text()));
    }
}
