package studypack.validate.rules.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studypack.note.Choice;
import studypack.note.Note;
import studypack.note.Option;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A right answer that repeats a word of the question, where no other option does: it is found by the sound.
public final class StemWordInKey implements Rule {
    /// In a longer answer some word of the question stands by chance.
    private static final int MOST_WORDS = 4;

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{6,30}|[가-힣]{3,12}");

    private static final Set<String> USUAL = Set.of(
            "amazon",
            "service",
            "services",
            "azure",
            "google",
            "application",
            "applications",
            "instance",
            "instances",
            "company",
            "solution",
            "database",
            "should",
            "which",
            "following",
            "서비스",
            "인스턴스",
            "데이터",
            "데이터베이스",
            "애플리케이션");

    @Override
    public String name() {
        return "advice/stem-word-in-key";
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
        if (key.text().plain().strip().split("\\s+", MOST_WORDS + 1).length > MOST_WORDS) {
            return Stream.empty();
        }
        Set<String> asked = new HashSet<>(words(choice.stem().plain()));
        List<String> shared = words(key.text().plain());
        shared.removeIf(word -> !asked.contains(word));
        if (shared.isEmpty() || wrong.stream().anyMatch(option -> repeats(option, asked))) {
            return Stream.empty();
        }
        return Stream.of(finding(
                "of all options only the right one repeats " + Words.quote(shared.getFirst()) + " of the question",
                Choices.place(note, key),
                "say it in other words in the question, or let another option have the word too"));
    }

    private static boolean repeats(Option option, Set<String> asked) {
        return words(option.text().plain()).stream().anyMatch(asked::contains);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        words.removeAll(USUAL);
        return words;
    }
}
