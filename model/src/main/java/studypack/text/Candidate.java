package studypack.text;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A charset that an old editor may have used, with the languages written in it.
///
/// @param handicap how much rarer it is among notes than CP949, in nats; hand set
record Candidate(Charset charset, double handicap, List<Language> languages) {

    /// "EUC-KR" of Windows editors is this superset, so it is used for both.
    static final Charset CP949 = Charset.forName("x-windows-949");

    static final Candidate KOREAN = new Candidate(CP949, 0, List.of(Language.Korean.KOREAN));

    /// How well a charset explains a sample.
    ///
    /// @param cost in nats, the handicap included
    record Fit(Candidate candidate, Language language, String text, double cost) {
        Language.Usual usual() {
            return language.usual(text);
        }
    }

    Fit fit(byte[] sample, int length) {
        return fit(sample, length, Double.POSITIVE_INFINITY);
    }

    /// As [#fit(byte[], int)], but infinity may stand for any cost above `limit`.
    Fit fit(byte[] sample, int length, double limit) {
        String text = new String(sample, 0, length, charset);
        Language best = languages.getFirst();
        double least = Double.POSITIVE_INFINITY;
        for (Language language : languages) {
            double cost = language.cost(text, Math.min(least, limit - handicap));
            if (cost < least) {
                least = cost;
                best = language;
            }
        }
        return new Fit(this, best, text, least + handicap + swallowed(sample, length) * Language.UNDECODABLE);
    }

    /// Malformed bytes that the text has no character for: EUC-JP of the JDK makes one of FF and the byte after it,
    /// where
    /// the others make two, and must not be the likelier for it.
    private int swallowed(byte[] sample, int length) {
        int count = 0;
        if (charset.name().equals("EUC-JP") || charset.name().equals("Big5-HKSCS")) {
            for (int i = 0; i + 1 < length; i++) {
                count += sample[i] == (byte) 0xFF && sample[i + 1] < 0 ? 1 : 0;
            }
        }
        return count;
    }

    private static Candidate of(String charset, double handicap, List<Language> languages) {
        return new Candidate(Charset.forName(charset), handicap, languages);
    }

    /// The charset that has all of this and more, null where there is none.
    @Nullable
    Candidate wider() {
        return switch (charset.name()) {
            case "Shift_JIS" -> of("windows-31j", handicap, languages);
            case "GBK" -> of("GB18030", handicap, languages);
            case "Big5" -> of("Big5-HKSCS", handicap, languages);
            default -> null;
        };
    }

    /// Made when Korean does not explain the bytes.
    static final class Others {
        static final List<Candidate> ALL = List.of(
                of("x-Johab", 4, List.of(Language.Korean.KOREAN)),
                of("Shift_JIS", 3, List.of(Language.Han.JAPANESE)),
                of("windows-31j", 3.5, List.of(Language.Han.JAPANESE)),
                of("EUC-JP", 3.5, List.of(Language.Han.JAPANESE)),
                of("GBK", 3, List.of(Language.Han.SIMPLIFIED)),
                of("GB18030", 3.5, List.of(Language.Han.SIMPLIFIED)),
                of("Big5", 4, List.of(Language.Han.TRADITIONAL)),
                of("Big5-HKSCS", 4.5, List.of(Language.Han.TRADITIONAL)),
                of("windows-1252", 2, Language.European.WESTERN),
                of("windows-1250", 4, Language.European.CENTRAL),
                of("windows-1251", 4, Language.European.CYRILLIC),
                of("windows-1253", 4.5, Language.European.GREEK),
                of("windows-1254", 4, Language.European.TURKISH),
                of("windows-1257", 6, Language.European.BALTIC),
                of("KOI8-R", 5, Language.European.CYRILLIC),
                of("KOI8-U", 6, Language.European.CYRILLIC),
                of("IBM866", 6, Language.European.CYRILLIC),
                of("ISO-8859-2", 6, Language.European.CENTRAL),
                of("x-MacRoman", 6, Language.European.WESTERN));

        private Others() {}
    }

    /// UTF-16 of East Asia without a single NUL; made for short files that no line of which is UTF-8.
    static final class Wide16 {
        static final List<Candidate> ALL =
                List.of(of("UTF-16LE", 6, Languages.EastAsian.ALL), of("UTF-16BE", 7, Languages.EastAsian.ALL));

        private Wide16() {}
    }
}
