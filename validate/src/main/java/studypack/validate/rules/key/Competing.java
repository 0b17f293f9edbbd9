package studypack.validate.rules.key;

import java.util.List;
import java.util.Set;
import studypack.note.Choice;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Note;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// Two statements on one question that name different options.
public final class Competing implements Rule {
    @Override
    public String name() {
        return "key/competing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        return InDoubt.in(note, Set.of(Key.Doubt.COMPETING)).stream()
                .filter(doubtful -> !doubtful.key().marks().isEmpty())
                .map(doubtful -> diagnostic(note, doubtful.choice(), doubtful.key()))
                .toList();
    }

    private Diagnostic diagnostic(Note note, Choice choice, Key key) {
        KeyMark last = key.marks().getLast();
        List<KeyMark> foreign =
                key.marks().stream().filter(mark -> mark.from() != null).toList();
        String where = foreign.isEmpty() ? "" : " (" + Named.of(foreign.getFirst()) + Words.from(foreign) + ")";
        Diagnostic found = finding(
                "two keys are given, " + Named.join(key.marks(), " and ") + where,
                Words.keyPlace(note, choice, key.marks().getFirst().span()),
                "find out which is right, and remove the other");
        return last.from() != null
                ? found
                : found.withRelated(new Diagnostic.Related(
                        note.path(), Words.firstLine(note, last.span()), "the other key, " + Named.of(last)));
    }
}
