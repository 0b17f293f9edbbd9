package studypack.validate.rules.term;

import java.util.List;
import studypack.validate.Diagnostic;
import studypack.validate.Severity;
import studypack.validate.TermRule;
import studypack.validate.Words;
import studypack.validate.terms.Kind;
import studypack.validate.terms.Mention;

/// An API action, header, exception or key that is typed letter by letter, and here has a wrong one.
public final class MisspeltIdentifier implements TermRule {
    @Override
    public String name() {
        return "term/misspelt-identifier";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> judge(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.kind() == Kind.MISSPELT_IDENTIFIER)
                .map(this::diagnostic)
                .toList();
    }

    private Diagnostic diagnostic(Mention mention) {
        return finding(mention, mention.right() + " is misspelt " + Words.quote(mention.written()));
    }
}
