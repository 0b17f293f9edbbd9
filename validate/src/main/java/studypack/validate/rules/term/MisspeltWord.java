package studypack.validate.rules.term;

import java.util.List;
import studypack.validate.Diagnostic;
import studypack.validate.Severity;
import studypack.validate.TermRule;
import studypack.validate.Words;
import studypack.validate.terms.Kind;
import studypack.validate.terms.Mention;

/// A word of the trade with a slip in it: `Enpoint`. Words that are English are none, however near they lie.
public final class MisspeltWord implements TermRule {
    @Override
    public String name() {
        return "term/misspelt-word";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> judge(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.kind() == Kind.MISSPELT_WORD)
                .map(this::diagnostic)
                .toList();
    }

    private Diagnostic diagnostic(Mention mention) {
        return finding(mention, mention.right() + " is misspelt " + Words.quote(mention.written()));
    }
}
