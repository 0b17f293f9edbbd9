package studypack.validate.rules.key;

import java.util.List;
import studypack.note.Note;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// An entry of an answer list for a question that is not there.
public final class NoQuestion implements Rule {
    @Override
    public String name() {
        return "key/no-question";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        return note.strays().stream()
                .map(
                        stray -> finding(
                                "there is no question " + stray.number() + " for this answer",
                                Words.firstLine(note, stray.span()),
                                "correct the number; or look whether the question is there and can be told from the text around it"))
                .toList();
    }
}
