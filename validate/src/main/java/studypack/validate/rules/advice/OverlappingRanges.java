package studypack.validate.rules.advice;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studypack.note.Choice;
import studypack.note.Note;
import studypack.note.Option;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// Options that are ranges of numbers and share some: then two of them may be right.
public final class OverlappingRanges implements Rule {
    private static final Pattern RANGE = Pattern.compile(
            "[^\\d]{0,12}?(\\d{1,9}(?:\\.\\d{1,6})?)\\s?([^\\d\\s~–-]{0,6})\\s?(?:[~–-]|to|부터|에서)\\s?(\\d{1,9}(?:\\.\\d{1,6})?)\\s?([^\\d]{0,16})");

    private record Range(Option option, double least, double most, String unit) {
        boolean shares(Range other) {
            return unit.equals(other.unit) && least <= other.most && other.least <= most;
        }
    }

    @Override
    public String name() {
        return "advice/overlapping-ranges";
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
        List<Range> ranges = choice.options().stream()
                .map(OverlappingRanges::range)
                .filter(Objects::nonNull)
                .toList();
        if (ranges.size() < choice.options().size()) {
            return Stream.empty();
        }
        return ranges.stream()
                .skip(1)
                .flatMap(range -> ranges.stream()
                        .limit(ranges.indexOf(range))
                        .filter(range::shares)
                        .findFirst()
                        .map(other -> finding(
                                        Words.quote(range.option().text()) + " and "
                                                + Words.quote(other.option().text()) + " share numbers",
                                        Choices.place(note, range.option()),
                                        "let one range begin behind the end of the other")
                                .withRelated(new Diagnostic.Related(
                                        note.path(),
                                        Choices.place(note, other.option()),
                                        "the range that it overlaps")))
                        .stream());
    }

    /// Null where the option is something else; 10.0.0.0 is.
    private static @Nullable Range range(Option option) {
        Matcher range = RANGE.matcher(option.text().plain().strip());
        if (!range.matches()) {
            return null;
        }
        double least = Double.parseDouble(range.group(1));
        double most = Double.parseDouble(range.group(3));
        return least < most ? new Range(option, least, most, range.group(4).strip()) : null;
    }
}
