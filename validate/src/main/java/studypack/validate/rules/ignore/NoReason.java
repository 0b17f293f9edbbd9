package studypack.validate.rules.ignore;

import java.util.List;
import studypack.note.Note;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.ignore.IgnoreComment;
import studypack.validate.ignore.IgnoredNames;

/// A comment that ignores findings and does not say why.
public final class NoReason implements Rule {
    @Override
    public String name() {
        return "ignore/no-reason";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        return IgnoreComment.in(note.source()).stream()
                .filter(comment -> comment.ignores() && comment.reason().isEmpty() && namesSomething(comment))
                .map(comment -> finding(
                        "the comment does not say why " + Comments.names(comment.names()) + " may be ignored",
                        note.source().behind(comment.span()),
                        "write the reason behind a colon: key/missing: the key is in the teacher's copy"))
                .toList();
    }

    /// One that ignores nothing has a worse fault.
    private static boolean namesSomething(IgnoreComment comment) {
        return comment.names().stream().anyMatch(name -> IgnoredNames.areKnown(name.name()));
    }
}
