package studypack.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import studypack.media.MediaSource;
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
    ///
    /// @param media finds the pictures of the note
    public static List<Diagnostic> check(Note note, MediaSource media) {
        List<Diagnostic> found = new ArrayList<>(ItemConstraints.check(note));
        Rules.RULES.forEach(rule -> found.addAll(rule.check(note, media)));
        found.sort(Comparator.comparing(Diagnostic::span)
                .thenComparing(Diagnostic::rule)
                .thenComparing(Diagnostic::message));
        return List.copyOf(found);
    }

    /// The same where no file is at hand.
    public static List<Diagnostic> check(Note note) {
        return check(note, MediaSource.NONE);
    }
}
