package studypack.validate.corpus;

import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Excerpt;
import studypack.validate.Words;

/// Where something stands that a later note may repeat.
///
/// @param span on one line
public record Place(String path, Span span, Excerpt excerpt) {

    static Place of(Note note, Span span) {
        Span line = Words.firstLine(note, span);
        return new Place(note.path(), line, Excerpt.of(note, line));
    }

    public int line() {
        return excerpt.start().line();
    }

    /// How a finding in the note `path` calls it: "on line 3", "in b.md:3".
    public String from(String path) {
        return this.path.equals(path) ? "on line " + line() : "in " + Words.path(this.path) + ":" + line();
    }

    /// The place beside a finding in the note `path`.
    public Diagnostic.Related related(String path, String message) {
        return new Diagnostic.Related(this.path, span, message, this.path.equals(path) ? null : excerpt);
    }
}
