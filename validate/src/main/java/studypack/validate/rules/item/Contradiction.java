package studypack.validate.rules.item;

import java.util.ArrayList;
import java.util.List;
import studypack.note.Choice;
import studypack.note.Note;
import studypack.note.Option;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// One question with the same options that stands twice in a note, with two different keys.
public final class Contradiction implements Rule {
    @Override
    public String name() {
        return "item/contradiction";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        List<Diagnostic> found = new ArrayList<>();
        for (Asked.Again again : Asked.again(note, Choice.class::isInstance)) {
            // A question without a key contradicts nothing; key/missing tells of it.
            if (again.item() instanceof Choice second
                    && again.first() instanceof Choice first
                    && !again.sameAnswer()
                    && !first.correct().isEmpty()
                    && !second.correct().isEmpty()) {
                found.add(diagnostic(note, first, second));
            }
        }
        return found;
    }

    private Diagnostic diagnostic(Note note, Choice first, Choice second) {
        int line = note.source().position(first.span().start()).line();
        return finding(
                        "the key says " + said(second) + ", but " + said(first)
                                + " where the same question stands on line " + line,
                        Words.firstLine(note, second.stem().span()),
                        "find out which of them is right, and keep one")
                .withRelated(new Diagnostic.Related(
                        note.path(), Words.firstLine(note, first.stem().span()), "the same question with another key"));
    }

    private static String said(Choice choice) {
        return String.join(
                " and ",
                choice.correct().stream().map(Option::text).map(Words::quote).toList());
    }
}
