package studypack.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import studypack.note.Note;

/// Judges notes.
public final class Checker {
    private Checker() {}

    /// Builds what the first check of an item needs, so that a command can do it on another thread while it reads.
    public static void prepare() {
        ItemConstraints.prepare();
    }

    /// Every finding of one note by place, then by rule; a note that is broken in any way gives findings and never an
    /// exception.
    public static List<Diagnostic> check(Note note) {
        List<Diagnostic> found = new ArrayList<>(ItemConstraints.check(note));
        Rules.RULES.forEach(rule -> found.addAll(rule.check(note)));
        found.sort(Comparator.comparing(Diagnostic::span)
                .thenComparing(Diagnostic::rule)
                .thenComparing(Diagnostic::message));
        return List.copyOf(found);
    }
}
