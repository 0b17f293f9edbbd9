package studypack.validate.rules.duplicate;

import java.util.List;
import studypack.validate.Diagnostic;
import studypack.validate.Severity;
import studypack.validate.Words;
import studypack.validate.corpus.CorpusRule;
import studypack.validate.corpus.ItemFacts;
import studypack.validate.corpus.Match;
import studypack.validate.corpus.Place;
import studypack.validate.corpus.Repeated;

/// A question that was asked before, in the same words or in others.
public final class Question implements CorpusRule {
    @Override
    public String name() {
        return "duplicate/question";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Repeated repeated) {
        return repeated.items().stream()
                .filter(match -> match.item().kind() != ItemFacts.Kind.TERM)
                .filter(match -> match.likeness() != Match.Likeness.OTHER_KEY)
                .map(match -> diagnostic(repeated.path(), match))
                .toList();
    }

    private Diagnostic diagnostic(String path, Match match) {
        Place before = match.before().place();
        String message =
                "the question " + Words.quote(match.item().asked()) + " is asked " + before.from(path) + " too";
        return switch (match.likeness()) {
            case SAME -> finding(path, match, message, "remove one of them");
            case REWORDED -> finding(path, match, message + ", in other words", "keep the better one of them");
            case OTHER_ANSWER, OTHER_KEY, TERM ->
                finding(
                        path,
                        match,
                        message + ", with another answer",
                        "make one question of both answers, or correct one of them");
        };
    }

    private Diagnostic finding(String path, Match match, String message, String help) {
        return finding(
                message,
                match.item().place().span(),
                help,
                match.before().place().related(path, "the first of them"));
    }
}
