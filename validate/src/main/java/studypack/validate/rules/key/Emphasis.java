package studypack.validate.rules.key;

import java.util.List;
import java.util.Set;
import studypack.note.Key;
import studypack.note.Note;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A question whose only key is a bold option, which may be mere emphasis.
public final class Emphasis implements Rule {
    @Override
    public String name() {
        return "key/emphasis";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        return InDoubt.in(note, Set.of(Key.Doubt.EMPHASIS)).stream()
                .filter(doubtful -> !doubtful.key().marks().isEmpty())
                .map(doubtful -> finding(
                        "nothing but its emphasis says that "
                                + Named.join(doubtful.key().marks(), " and ") + " is right",
                        Words.keyPlace(
                                note,
                                doubtful.choice(),
                                doubtful.key().marks().getFirst().span()),
                        "write a line such as `정답: B` under the options if it is the key"))
                .toList();
    }
}
