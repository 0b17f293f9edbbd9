package studypack.validate.rules.term;

import java.util.List;
import studypack.validate.Diagnostic;
import studypack.validate.Severity;
import studypack.validate.TermRule;
import studypack.validate.Words;
import studypack.validate.terms.Kind;
import studypack.validate.terms.Mention;

/// Two names without a space between them, mostly where two lines became one.
public final class RunTogether implements TermRule {
    @Override
    public String name() {
        return "term/run-together";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> judge(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.kind() == Kind.RUN_TOGETHER)
                .map(this::diagnostic)
                .toList();
    }

    private Diagnostic diagnostic(Mention mention) {
        return finding(mention, "a space is missing in " + Words.quote(mention.written()));
    }
}
