package studypack.validate.rules.item;

import java.util.List;
import studypack.note.Choice;
import studypack.note.Note;
import studypack.note.Term;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// One question that stands twice in a note with one answer.
public final class DuplicateQuestion implements Rule {
    @Override
    public String name() {
        return "item/duplicate-question";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        return Asked.again(note, item -> true).stream()
                .filter(again -> again.sameAnswer() || !(again.item() instanceof Choice))
                .map(again -> diagnostic(note, again))
                .toList();
    }

    private Diagnostic diagnostic(Note note, Asked.Again again) {
        int line = note.source().position(again.first().span().start()).line();
        String what = again.item() instanceof Term ? "the term " : "the question ";
        return finding(
                        what + Words.quote(again.item().prompt()) + " stands on line " + line + " too"
                                + (again.sameAnswer() ? "" : ", with another answer"),
                        Words.firstLine(note, again.item().prompt().span()),
                        again.sameAnswer()
                                ? "remove one of them"
                                : "make one item of both answers, or correct one of them")
                .withRelated(new Diagnostic.Related(
                        note.path(),
                        Words.firstLine(note, again.first().prompt().span()),
                        "the first of them"));
    }
}
