package studypack.validate.rules.item;

import java.util.List;
import studypack.note.Choice;
import studypack.note.Note;

/// The multiple-choice questions of a note.
final class Choices {
    private Choices() {}

    static List<Choice> in(Note note) {
        return note.items().stream()
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast)
                .toList();
    }
}
