package studypack.validate.rules.term;

import java.util.List;
import studypack.validate.Diagnostic;
import studypack.validate.Severity;
import studypack.validate.TermRule;
import studypack.validate.Words;
import studypack.validate.terms.Kind;
import studypack.validate.terms.Mention;
import studypack.validate.terms.Term;

/// A name that the thing never had: `Elastic Block Storage`.
public final class WrongName implements TermRule {
    @Override
    public String name() {
        return "term/wrong-name";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> judge(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.kind() == Kind.WRONG)
                .map(this::diagnostic)
                .toList();
    }

    private Diagnostic diagnostic(Mention mention) {
        Term term = mention.term();
        String written = Words.quote(mention.written());
        String message = term == null
                ? mention.right() + " is not called " + written
                : term.name() + " is not called " + written;
        return finding(mention, message);
    }
}
