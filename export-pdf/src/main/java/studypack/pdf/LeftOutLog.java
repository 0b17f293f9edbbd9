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
        add("c" + c, at, Shaper.describe(c), "no font has it, a square stands in its place");
    }

    /// @param why there is no picture
    void image(String target, int at, String why) {
        add("i" + at, at, "image " + target, "words stand for a picture: " + why);
    }

    private void add(String key, int at, String what, String why) {
        if (note == null) {
            return;
        }
        int within = Math.max(0, Math.min(at, note.source().text().length()));
        int line = note.source().position(within).line();
        found.putIfAbsent(note.path() + '\0' + key, new LeftOut(note.path(), line, what, why));
    }

    List<LeftOut> found() {
        return new ArrayList<>(found.values());
    }
}
