package studypack.validate.rules.korean;

import java.util.List;
import studypack.note.Note;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// Words that are written together and stand apart, or the other way round.
public final class Spacing implements Rule {
    @Override
    public String name() {
        return "korean/spacing";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        return Letters.hasHangul(note.source().text())
                ? Holder.FORMS.check(this, note, (wrong, right) -> wrong + " is written " + right)
                : List.of();
    }

    /// Read when the first Korean note is checked.
    private static final class Holder {
        static final Forms FORMS = Forms.read("spacing.txt");
    }
}
