package studypack.validate.rules.term;

import java.util.List;
import studypack.validate.Diagnostic;
import studypack.validate.Severity;
import studypack.validate.TermRule;
import studypack.validate.Words;
import studypack.validate.terms.Kind;
import studypack.validate.terms.Mention;

/// A name with a slip in it, near to one name only: who learns it so looks for something that is not there.
public final class MisspeltName implements TermRule {
    @Override
    public String name() {
        return "term/misspelt-name";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> judge(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.kind() == Kind.MISSPELT_NAME)
                .map(this::diagnostic)
                .toList();
    }

    private Diagnostic diagnostic(Mention mention) {
        return finding(mention, mention.right() + " is misspelt " + Words.quote(mention.written()));
    }
}
