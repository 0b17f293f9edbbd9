package studypack.format;

import java.util.List;
import studypack.note.Note;

/// Markdown in one dialect, whatever the notes were written in.
final class MarkdownNotes implements Writer {
    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public Written write(List<Note> notes) {
        Carried carried = new Carried();
        for (Note note : notes) {
            new MarkdownPage(note, carried).write(notes.size() > 1);
        }
        return carried.written();
    }
}
