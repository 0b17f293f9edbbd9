package studypack.validate.rules.duplicate;

import java.util.List;
import studypack.validate.Diagnostic;
import studypack.validate.Severity;
import studypack.validate.corpus.CorpusRule;
import studypack.validate.corpus.Match;
import studypack.validate.corpus.Place;
import studypack.validate.corpus.Repeated;

/// One question with the same options that stands twice, with two different keys.
public final class Contradiction implements CorpusRule {
    @Override
    public String name() {
        return "duplicate/contradiction";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Repeated repeated) {
        return repeated.items().stream()
                .filter(match -> match.likeness() == Match.Likeness.OTHER_KEY)
                .map(match -> diagnostic(repeated.path(), match))
                .toList();
    }

    private Diagnostic diagnostic(String path, Match match) {
        Place before = match.before().place();
        return finding(
                "the key says " + match.item().said() + ", but "
                        + match.before().said() + " where the same question stands " + before.from(path),
                match.item().place().span(),
                "find out which of them is right, and keep one",
                before.related(path, "the same question with another key"));
    }
}
