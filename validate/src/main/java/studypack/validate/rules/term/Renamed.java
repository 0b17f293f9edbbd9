package studypack.validate.rules.term;

import java.util.List;
import java.util.Objects;
import studypack.validate.Diagnostic;
import studypack.validate.Severity;
import studypack.validate.TermRule;
import studypack.validate.Words;
import studypack.validate.terms.Kind;
import studypack.validate.terms.Mention;
import studypack.validate.terms.Term;

/// A name that was once right. A date that nobody has looked up is only remarked upon.
public final class Renamed implements TermRule {
    @Override
    public String name() {
        return "term/renamed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> judge(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.kind() == Kind.FORMER)
                .map(this::diagnostic)
                .toList();
    }

    private Diagnostic diagnostic(Mention mention) {
        Term term = Objects.requireNonNull(mention.term());
        String since = term.since() == null ? "" : " since " + term.since();
        String message = Words.quote(mention.written()) + " has been called " + mention.right() + since;
        return finding(mention, message).withSeverity(term.checked() == null ? Severity.INFO : severity());
    }
}
