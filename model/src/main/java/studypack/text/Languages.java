package studypack.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The languages of notes, to ask whether any of them would write a text.
///
/// A Korean file has many lines that could be UTF-8 by chance. For most of them the cheapest reading of each letter
/// settles that no language wrote them, so no line is weighed language by language without need.
final class Languages {
    private static final List<Language> EUROPEAN = Stream.of(
                    Language.European.WESTERN,
                    Language.European.CENTRAL,
                    Language.European.TURKISH,
                    Language.European.CYRILLIC,
                    Language.European.GREEK)
            .flatMap(List::stream)
            .toList();

    /// Letters of Europe are below.
    private static final int TABLE = 0x800;

    /// Where the languages of East Asia begin to differ.
    private static final int EAST_ASIA = 0x2010;

    /// No letter of East Asia costs less, in eighths.
    private static final int LEAST = 3 * 8;

    private static final int UNDECODABLE = (int) (Language.UNDECODABLE * 8);

    /// What a character costs in the language that likes it best, in eighths.
    private static final byte[] LEAST_COSTS = leastCosts();

    private Languages() {}

    /// Made when a text has letters that only they have.
    static final class EastAsian {
        static final List<Language> ALL = List.of(
                Language.Korean.KOREAN, Language.Han.JAPANESE, Language.Han.SIMPLIFIED, Language.Han.TRADITIONAL);

        private EastAsian() {}
    }

    static List<Language> all() {
        return Stream.of(EastAsian.ALL, EUROPEAN).flatMap(List::stream).toList();
    }

    private static byte[] leastCosts() {
        byte[] least = new byte[TABLE];
        Arrays.fill(least, Byte.MAX_VALUE);
        Language.Korean.KOREAN.lower(least);
        for (Language language : EUROPEAN) {
            language.lower(least);
        }
        return least;
    }

    /// Whether the text costs at most `limit` in one of the languages.
    ///
    /// @param handicap what is added to each cost, in nats
    static boolean explain(String text, double handicap, double limit) {
        // A little is left for rounding.
        if (atLeast(text) + handicap > limit + 0.01) {
            return false;
        }
        return explains(Language.Korean.KOREAN, text, handicap, limit)
                || anyExplains(EUROPEAN, text, handicap, limit)
                || (isEastAsian(text) && anyExplains(EastAsian.ALL, text, handicap, limit));
    }

    private static boolean anyExplains(List<Language> languages, String text, double handicap, double limit) {
        for (Language language : languages) {
            if (explains(language, text, handicap, limit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean explains(Language language, String text, double handicap, double limit) {
        return language.cost(text, limit - handicap) + handicap <= limit;
    }

    /// No language writes the text at a lower cost.
    private static double atLeast(String text) {
        long eighths = 0;
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int least = c < TABLE ? LEAST_COSTS[c] : c == '\uFFFD' ? UNDECODABLE : LEAST;
            eighths += c == before && c != '\uFFFD' ? Math.min(least, Language.AGAIN) : least;
            before = c;
        }
        return eighths / 8.0;
    }

    private static boolean isEastAsian(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= EAST_ASIA && c != '\uFFFD') {
                return true;
            }
        }
        return false;
    }
}
