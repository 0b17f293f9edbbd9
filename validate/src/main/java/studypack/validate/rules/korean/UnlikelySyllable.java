package studypack.validate.rules.korean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import studypack.mojibake.Hangul;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;
import studypack.validate.rules.text.Runs;

/// Syllables that can be typed and are hardly ever written: those outside the 2,350 of KS X 1001. Most are slips of the
/// finger, some are names or loud cries.
public final class UnlikelySyllable implements Rule {
    private static final char FIRST = '가';
    private static final int VOWELS = 21;
    private static final int TAILS = 28;

    /// What [Misspelling] names in any case.
    private static final String MISSPELT = "됬됀됌";

    /// What was typed and what was meant, numbered as Unicode orders the letters: a shift key held too long (ㅒ for ㅐ),
    /// two vowels that sound alike (ㅚ for ㅙ).
    private static final int[][] VOWEL_SLIPS = {{3, 1}, {7, 5}, {11, 10}, {10, 11}, {15, 10}};

    /// A key hit along with the right one (ㅀ for ㄹ), a shift key missed (ㅅ for ㅆ).
    private static final int[][] TAIL_SLIPS = {
        {3, 1}, {5, 4}, {6, 4}, {9, 8}, {10, 8}, {11, 8}, {12, 8}, {13, 8}, {14, 8}, {15, 8}, {18, 17}, {2, 1}, {19, 20}
    };

    private static final int[][] LEAD_SLIPS = {{1, 0}, {4, 3}, {8, 7}, {10, 9}, {13, 12}};

    @Override
    public String name() {
        return "korean/unlikely-syllable";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    /// One finding for each of them, where it stands first.
    @Override
    public List<Diagnostic> check(Note note) {
        String text = note.source().text();
        Map<Character, List<Integer>> places = new LinkedHashMap<>();
        for (Span sound : Runs.sound(note.source())) {
            for (int i = sound.start(); i < sound.end(); i++) {
                char c = text.charAt(i);
                if (Hangul.isSyllable(c) && !Hangul.isStandard(c) && MISSPELT.indexOf(c) < 0) {
                    places.computeIfAbsent(c, key -> new ArrayList<>()).add(i);
                }
            }
        }
        return places.values().stream().map(same -> diagnostic(text, same)).toList();
    }

    private Diagnostic diagnostic(String text, List<Integer> places) {
        int at = places.getFirst();
        char c = text.charAt(at);
        String times = places.size() == 1 ? "" : " (" + places.size() + " times in this note)";
        String meant = likely(c).stream().map(String::valueOf).collect(Collectors.joining(" or "));
        return finding(
                c + " in " + Words.quote(word(text, at)) + " is hardly ever written" + times
                        + (meant.isEmpty() ? "" : "; is " + meant + " meant?"),
                new Span(at, at + 1),
                "correct it, or leave it where it is a name");
    }

    /// The usual syllables that are one slip away: of a vowel, else of a final, else of a leading consonant.
    static List<Character> likely(char c) {
        int index = c - FIRST;
        List<Character> vowel = likely(c, index / TAILS % VOWELS, VOWEL_SLIPS, TAILS);
        if (!vowel.isEmpty()) {
            return vowel;
        }
        List<Character> tail = likely(c, index % TAILS, TAIL_SLIPS, 1);
        return tail.isEmpty() ? likely(c, index / TAILS / VOWELS, LEAD_SLIPS, TAILS * VOWELS) : tail;
    }

    /// @param step how far apart two syllables stand that differ in the next letter
    private static List<Character> likely(char c, int letter, int[][] slips, int step) {
        return Arrays.stream(slips)
                .filter(slip -> slip[0] == letter)
                .map(slip -> (char) (c + (slip[1] - slip[0]) * step))
                .filter(Hangul::isStandard)
                .toList();
    }

    private static String word(String text, int at) {
        int start = at;
        while (start > 0 && Hangul.isSyllable(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && Hangul.isSyllable(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
