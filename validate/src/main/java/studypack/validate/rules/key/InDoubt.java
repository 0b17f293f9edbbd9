package studypack.validate.rules.key;

import java.util.List;
import java.util.Set;
import studypack.note.Choice;
import studypack.note.Key;
import studypack.note.Note;

/// The questions of a note whose key cannot be taken at its word.
final class InDoubt {
    private InDoubt() {}

    /// A question and its key.
    record Doubtful(Choice choice, Key key) {}

    /// Those that are in doubt for one of these reasons, in order.
    static List<Doubtful> in(Note note, Set<Key.Doubt> reasons) {
        return note.items().stream()
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast)
                .mapMulti((Choice choice, java.util.function.Consumer<Doubtful> found) -> {
                    Key key = choice.key();
                    Key.Doubt doubt = key == null ? null : key.doubt();
                    if (key != null && doubt != null && reasons.contains(doubt)) {
                        found.accept(new Doubtful(choice, key));
                    }
                })
                .toList();
    }
}
