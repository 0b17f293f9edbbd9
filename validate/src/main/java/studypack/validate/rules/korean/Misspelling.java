package studypack.validate.rules.korean;

import java.util.List;
import studypack.note.Note;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// Words that are misspelt whatever stands around them.
public final class Misspelling implements Rule {
    @Override
    public String name() {
        return "korean/misspelling";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        return Letters.hasHangul(note.source().text())
                ? Holder.FORMS.check(this, note, (wrong, right) -> wrong + " is misspelt for " + right)
                : List.of();
    }

    /// Read when the first Korean note is checked.
    private static final class Holder {
        static final Forms FORMS = Forms.read("misspellings.txt");
    }
}
