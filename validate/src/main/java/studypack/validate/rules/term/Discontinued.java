package studypack.validate.rules.term;

import java.util.List;
import java.util.Objects;
import studypack.validate.Diagnostic;
import studypack.validate.Severity;
import studypack.validate.TermRule;
import studypack.validate.terms.Kind;
import studypack.validate.terms.Mention;
import studypack.validate.terms.Term;

/// Something that takes no new customers, or is gone. A date that nobody has looked up is only remarked upon.
public final class Discontinued implements TermRule {
    @Override
    public String name() {
        return "term/discontinued";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> judge(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.kind() == Kind.GONE)
                .map(this::diagnostic)
                .toList();
    }

    private Diagnostic diagnostic(Mention mention) {
        Term term = Objects.requireNonNull(mention.term());
        String help = term.instead() == null
                ? "say so, or leave it out"
                : "say so, or write of what its maker recommends: " + term.instead();
        return finding(term.name() + ' ' + state(term), mention.span(), help)
                .withSeverity(term.checked() == null ? Severity.INFO : severity());
    }

    private static String state(Term term) {
        String closed = term.closed() == null ? "" : "takes no new customers from " + term.closed() + " on";
        String ended = term.ended() == null ? "" : "is supported until " + term.ended();
        if (closed.isEmpty() && ended.isEmpty()) {
            return "is superseded";
        }
        return closed.isEmpty() || ended.isEmpty() ? closed + ended : closed + " and " + ended;
    }
}
