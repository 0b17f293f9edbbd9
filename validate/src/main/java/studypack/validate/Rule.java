package studypack.validate;

import java.util.List;
import studypack.note.Note;

/// One thing that can be wrong with a note. Its document stands beside its class and is its test.
public interface Rule {

    /// `area/name` in words; never changes its meaning.
    String name();

    Severity severity();

    /// The findings in order of place; an empty list for a sound note.
    List<Diagnostic> check(Note note);
}
