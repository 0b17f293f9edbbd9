package studypack.validate.rules.korean;

import java.util.List;
import studypack.note.Note;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// Loanwords that the rules for loanwords write otherwise.
public final class Loanword implements Rule {
    @Override
    public String name() {
        return "korean/loanword";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        return Letters.hasHangul(note.source().text())
                ? Holder.FORMS.check(
                        this, note, (wrong, right) -> "the rules for loanwords write " + right + " for " + wrong)
                : List.of();
    }

    /// Read when the first Korean note is checked.
    private static final class Holder {
        static final Forms FORMS = Forms.read("loanwords.txt");
    }
}
