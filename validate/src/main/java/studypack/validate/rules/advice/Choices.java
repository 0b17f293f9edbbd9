package studypack.validate.rules.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import studypack.note.Choice;
import studypack.note.Item;
import studypack.note.Note;
import studypack.note.Option;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Words;

/// The multiple-choice questions of a note, for advice on each of them.
final class Choices {
    private Choices() {}

    /// What the advice has to say of each question.
    static List<Diagnostic> check(Note note, Function<Choice, Stream<Diagnostic>> advice) {
        List<Diagnostic> found = new ArrayList<>();
        for (Item item : note.items()) {
            if (item instanceof Choice choice) {
                advice.apply(choice).forEach(found::add);
            }
        }
        return found;
    }

    /// The options that a sound key does not name; none where nothing is known.
    static List<Option> distractors(Choice choice) {
        return choice.options().stream()
                .filter(option -> Boolean.FALSE.equals(choice.isCorrect(option)))
                .toList();
    }

    /// Where the option's words begin.
    static Span place(Note note, Option option) {
        return Words.firstLine(note, option.text().span());
    }
}
