package studypack.validate.rules.item;

import java.util.List;
import studypack.validate.Diagnostic;
import studypack.validate.Severity;
import studypack.validate.corpus.CorpusRule;
import studypack.validate.corpus.Repeated;

/// Two items of a pack that bear one written id.
public final class DuplicateId implements CorpusRule {
    @Override
    public String name() {
        return "item/duplicate-id";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Repeated repeated) {
        return repeated.ids().stream()
                .map(shared -> finding(
                        "the id " + shared.id() + " is that of an item "
                                + shared.before().place().from(repeated.path()) + " too",
                        shared.place().span(),
                        "give one of them another id: cards with one id are one card",
                        shared.before().place().related(repeated.path(), "the first of them")))
                .toList();
    }
}
