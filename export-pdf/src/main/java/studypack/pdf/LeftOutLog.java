package studypack.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studypack.export.ExportReport.LeftOut;
import studypack.note.Note;

/// Collects what of the notes does not stand on paper; a character that is missing often is reported once a note.
final class LeftOutLog implements Unprintable {
    private final Map<String, LeftOut> found = new LinkedHashMap<>();
    private @Nullable Note note;

    void enter(Note note) {
        this.note = note;
    }

    void leave() {
        this.note = null;
    }

    @Override
    public void met(int c, int at) {
        add("c" + c, at, "no font has " + Shaper.describe(c) + "; a square stands in its place");
    }

    void image(String target, int at) {
        add("i" + at, at, "image " + target + ": pictures are not printed yet, its text and address are");
    }

    void line(Note note, int line, String what) {
        found.putIfAbsent(note.path() + '\0' + line + what, new LeftOut(note.path(), line, what));
    }

    private void add(String key, int at, String what) {
        if (note == null) {
            return;
        }
        int within = Math.max(0, Math.min(at, note.source().text().length()));
        int line = note.source().position(within).line();
        found.putIfAbsent(note.path() + '\0' + key, new LeftOut(note.path(), line, what));
    }

    List<LeftOut> found() {
        return new ArrayList<>(found.values());
    }
}
