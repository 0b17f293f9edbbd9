package studypack.format;

import java.util.List;
import studypack.note.Note;

/// Our own document, which leaves nothing out.
final class JsonWriter implements Writer {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public Written write(List<Note> notes) {
        int items = notes.stream().mapToInt(note -> note.items().size()).sum();
        return new Written(JsonDocument.of(notes), items, List.of());
    }
}
