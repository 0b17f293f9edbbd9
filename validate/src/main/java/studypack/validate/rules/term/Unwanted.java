package studypack.validate.rules.term;

import java.util.List;
import studypack.validate.Diagnostic;
import studypack.validate.Severity;
import studypack.validate.TermRule;
import studypack.validate.Words;
import studypack.validate.terms.Kind;
import studypack.validate.terms.Mention;

/// A word that the user's own `terms.yaml` replaces by another.
public final class Unwanted implements TermRule {
    @Override
    public String name() {
        return "term/unwanted";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> judge(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.kind() == Kind.UNWANTED)
                .map(this::diagnostic)
                .toList();
    }

    private Diagnostic diagnostic(Mention mention) {
        return finding(
                mention, "terms.yaml has " + Words.quote(mention.right()) + " for " + Words.quote(mention.written()));
    }
}
