package studypack.validate.rules.advice;

import java.util.List;
import java.util.stream.Stream;
import studypack.note.Choice;
import studypack.note.Note;
import studypack.note.Option;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// A right answer that gives itself away by its length.
public final class LongestOption implements Rule {
    private static final double TIMES = 1.5;

    /// Shorter ones are names, whose length nobody chose.
    private static final int SHORTEST = 40;

    @Override
    public String name() {
        return "advice/longest-option";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        return Choices.check(note, choice -> check(note, choice));
    }

    private Stream<Diagnostic> check(Note note, Choice choice) {
        List<Option> wrong = Choices.distractors(choice);
        if (choice.correct().size() != 1 || wrong.size() < 2) {
            return Stream.empty();
        }
        Option key = choice.correct().getFirst();
        int length = length(key);
        int next = wrong.stream().mapToInt(LongestOption::length).max().orElse(0);
        if (length < SHORTEST || length <= TIMES * next || next == 0) {
            return Stream.empty();
        }
        return Stream.of(finding(
                "the right answer is the longest by far: " + length + " characters, the next option " + next,
                Choices.place(note, key),
                "shorten it, or give the other options as much to say"));
    }

    private static int length(Option option) {
        String text = option.text().plain();
        return text.codePointCount(0, text.length());
    }
}
