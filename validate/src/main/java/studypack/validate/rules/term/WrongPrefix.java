package studypack.validate.rules.term;

import java.util.List;
import studypack.validate.Diagnostic;
import studypack.validate.Severity;
import studypack.validate.TermRule;
import studypack.validate.terms.Kind;
import studypack.validate.terms.Mention;

/// `Amazon` before a name that begins with `AWS`, or the other way round.
public final class WrongPrefix implements TermRule {
    @Override
    public String name() {
        return "term/wrong-prefix";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> judge(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.kind() == Kind.PREFIX)
                .map(this::diagnostic)
                .toList();
    }

    private Diagnostic diagnostic(Mention mention) {
        String prefix = mention.written().substring(0, mention.written().indexOf(' '));
        return finding(mention, mention.right() + " is written with the prefix " + prefix);
    }
}
