package studypack.validate.rules.item;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// Buttons and counters of the page that a question was copied from.
public final class ScrapeResidue implements Rule {
    /// Whole lines, as pages write them.
    private static final List<String> LINES = List.of(
            "Unattempted",
            "Skipped",
            "Mark as favorite",
            "Mark for review",
            "Reveal Solution",
            "Hide Solution",
            "Show Suggested Answer",
            "Hide Answer",
            "Most Voted",
            "Community vote distribution",
            "Your answer is correct",
            "Your answer is incorrect",
            "Correct selection",
            "Your selection is correct",
            "Your selection is incorrect",
            "Highly Voted",
            "Report Content",
            "Was this helpful?",
            "Question was not answered",
            "정답 보기",
            "해설 보기",
            "즐겨찾기 추가");

    private static final Residue RESIDUE = new Residue(LINES);

    /// At the end of an option.
    private static final List<String> TAILS = List.of(" Most Voted");

    @Override
    public String name() {
        return "item/scrape-residue";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        String text = note.source().text();
        // What frames a part of an item is read as such and belongs to its form.
        Set<Integer> frames = note.items().stream()
                .flatMap(item -> item.cues().stream())
                .map(cue -> cue.span().start())
                .collect(Collectors.toSet());
        return RESIDUE
                .lines(
                        note,
                        context.parts().code(),
                        (line, at, phrase) -> isWhole(line, phrase) || isTail(line, at, phrase))
                .stream()
                .filter(line -> !frames.contains(Residue.trimmed(text, line).start()))
                .map(line -> diagnostic(note, text, line))
                .toList();
    }

    private static boolean isWhole(String line, String phrase) {
        Span trimmed = Residue.trimmed(line, new Span(0, line.length()));
        String words = trimmed.in(line);
        return words.equals(phrase) || words.equals(phrase + ".") || words.equals(phrase + "!");
    }

    private static boolean isTail(String line, int at, String phrase) {
        return at > 0
                && TAILS.contains(" " + phrase)
                && line.charAt(at - 1) == ' '
                && line.substring(at + phrase.length()).isBlank();
    }

    private Diagnostic diagnostic(Note note, String text, Span line) {
        Span words = Residue.trimmed(text, line);
        String shown = words.in(text);
        for (String tail : TAILS) {
            if (shown.endsWith(tail) && shown.length() > tail.length()) {
                int from = words.end() - tail.length();
                Span place = new Span(from + 1, words.end());
                return found(place.in(text), place)
                        .withFix(Fix.suggested("remove it", new Fix.Edit(new Span(from, words.end()), "")));
            }
        }
        return found(shown, words)
                .withFix(Fix.suggested(
                        "remove the line",
                        new Fix.Edit(Residue.whole(note.source().lines(), line), "")));
    }

    private Diagnostic found(String words, Span place) {
        return finding(Words.quote(words) + " was copied from a page along with the question", place, "remove it");
    }
}
