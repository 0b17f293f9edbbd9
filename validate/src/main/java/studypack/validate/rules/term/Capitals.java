package studypack.validate.rules.term;

import java.util.List;
import studypack.validate.Diagnostic;
import studypack.validate.Severity;
import studypack.validate.TermRule;
import studypack.validate.Words;
import studypack.validate.terms.Kind;
import studypack.validate.terms.Mention;

/// A name in other capitals than its maker's.
public final class Capitals implements TermRule {
    @Override
    public String name() {
        return "term/capitals";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> judge(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.kind() == Kind.CAPITALS)
                .map(this::diagnostic)
                .toList();
    }

    private Diagnostic diagnostic(Mention mention) {
        return finding(mention, mention.right() + " is written " + Words.quote(mention.written()));
    }
}
