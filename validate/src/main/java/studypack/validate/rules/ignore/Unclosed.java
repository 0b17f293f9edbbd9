package studypack.validate.rules.ignore;

import java.util.ArrayList;
import java.util.List;
import studypack.note.Note;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.ignore.IgnoreComment;
import studypack.validate.ignore.Ranges;

/// A range of ignored findings that is begun and not ended, or ended and not begun.
public final class Unclosed implements Rule {
    @Override
    public String name() {
        return "ignore/unclosed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        List<IgnoreComment> comments = IgnoreComment.in(note.source());
        List<Diagnostic> found = new ArrayList<>();
        for (IgnoreComment comment : comments) {
            switch (comment.kind()) {
                case START -> {
                    if (Ranges.end(comment, comments) == null) {
                        found.add(finding(
                                "nothing ends the range in which " + Comments.names(comment.names())
                                        + (comment.names().size() == 1 ? " is" : " are") + " ignored",
                                note.source().behind(comment.span()),
                                "write <!-- studypack-ignore-end --> where it ends, or studypack-ignore-file"));
                    }
                }
                case END -> {
                    if (!Ranges.endsAny(comment, comments)) {
                        found.add(finding(
                                "no range of ignored findings is open that this ends",
                                note.source().behind(comment.span()),
                                "delete it, or write <!-- studypack-ignore-start RULE: reason --> where it begins"));
                    }
                }
                case NEXT, HERE, FILE, UNKNOWN -> {}
            }
        }
        return found;
    }
}
