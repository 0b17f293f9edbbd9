package studypack.validate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.note.Note;
import studypack.text.Span;

/// One thing that can be wrong with a note. Its page stands beside its class and is its test.
public interface Rule {

    /// `area/name` in words; never changes its meaning.
    String name();

    Severity severity();

    /// The findings in order of place; an empty list for a sound note. A rule writes this, or the next where it has to
    /// know more than the note.
    default List<Diagnostic> check(Note note) {
        return check(note, Context.PLAIN.of(note));
    }

    /// The same with what is at hand.
    default List<Diagnostic> check(Note note, Context context) {
        return check(note);
    }

    /// A finding of this rule.
    ///
    /// @param message one sentence without a full stop: what is wrong
    /// @param help    what to do, null where the message says it
    default Diagnostic finding(String message, Span span, @Nullable String help) {
        return new Diagnostic(name(), severity(), message, span, List.of(), help, null);
    }
}
