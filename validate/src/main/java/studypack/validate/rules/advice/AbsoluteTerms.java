package studypack.validate.rules.advice;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studypack.note.Choice;
import studypack.note.Note;
import studypack.note.Option;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// Wrong options that say always or never, which test-wise learners cross out unread.
public final class AbsoluteTerms implements Rule {
    private static final Pattern ABSOLUTE = Pattern.compile(
            "\\b(?:always|never|under no circumstances|in all cases|without exception)\\b"
                    + "|항상|언제나|절대로?(?![값적])|결코|모든 경우에?|예외 없이|무조건",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "advice/absolute-terms";
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
        if (choice.correct().isEmpty()
                || choice.correct().stream().anyMatch(AbsoluteTerms::isAbsolute)
                || isAbsolute(choice.stem().plain())) {
            return Stream.empty();
        }
        return Choices.distractors(choice).stream()
                .filter(AbsoluteTerms::isAbsolute)
                .map(option -> finding(
                        "only wrong options speak absolutely: " + Words.quote(option.text()),
                        Choices.place(note, option),
                        "say when it holds, or let a right answer be as absolute"));
    }

    private static boolean isAbsolute(Option option) {
        return isAbsolute(option.text().plain());
    }

    private static boolean isAbsolute(String text) {
        return ABSOLUTE.matcher(text).find();
    }
}
