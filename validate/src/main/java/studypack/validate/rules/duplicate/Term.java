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

/// A term that is defined twice, in the same words or in one list.
public final class Term implements CorpusRule {
    @Override
    public String name() {
        return "duplicate/term";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Repeated repeated) {
        return repeated.items().stream()
                .filter(match -> match.item().kind() == ItemFacts.Kind.TERM)
                .map(match -> diagnostic(repeated.path(), match))
                .toList();
    }

    private Diagnostic diagnostic(String path, Match match) {
        Place before = match.before().place();
        boolean same = match.likeness() == Match.Likeness.SAME;
        return finding(
                "the term " + Words.quote(match.item().asked()) + " is explained " + before.from(path) + " too"
                        + (same ? ", in the same words" : ""),
                match.item().place().span(),
                same ? "remove one of them" : "make one of both",
                before.related(path, "the first of them"));
    }
}
