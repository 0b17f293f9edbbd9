package studypack.validate.rules.duplicate;

import java.util.List;
import studypack.validate.Diagnostic;
import studypack.validate.Severity;
import studypack.validate.Words;
import studypack.validate.corpus.CorpusRule;
import studypack.validate.corpus.Repeated;

/// A note that is the copy of another one, whole or nearly.
public final class Note implements CorpusRule {
    @Override
    public String name() {
        return "duplicate/note";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Repeated repeated) {
        Repeated.Whole whole = repeated.whole();
        if (whole == null) {
            return List.of();
        }
        String before = Words.path(whole.before().place().path());
        String message = whole.isExact()
                ? "this note says the same as " + before
                : whole.same() + " of the " + whole.items() + " questions and terms of this note stand in " + before
                        + " too";
        return List.of(finding(
                message,
                whole.place().span(),
                "keep one of the two notes, or leave the copy out of what is checked",
                whole.before().place().related(repeated.path(), "the other note")));
    }
}
