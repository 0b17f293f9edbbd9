package studypack.validate.rules.korean;

import org.jspecify.annotations.Nullable;
import studypack.mojibake.Hangul;

/// The word that a particle belongs to, as far as one can be sure that it is one.
///
/// @param word  to show
/// @param sound that it ends in
record NounEnd(String word, Sound sound) {
    private static final int LONGEST = 40;
    private static final String CLOSERS = "`*_~\"'”’";

    /// Stems of verbs and adjectives that notes put in back-ticks: their 는 and 은 are no particles.
    private static final String STEMS = "있없않찾받읽갖먹맞겪묻믿잡막잇쓰같많높낮작좋";

    /// Last syllables of loanwords, of which no Korean verb or noun is made.
    private static final String OPEN_LOANS = "스트드터버러크즈츠프브";

    private static final String CLOSED_LOANS = "킷킹션폼템닝링팅밍딩싱핑륨";

    /// Open syllables before 을 that make other words: 마을, 지을, 나을.
    private static final String BEFORE_EUL = "마가고노지이나부그저거서개내배다";

    /// The noun that ends before `at`, where the particle begins; null where there is none to be sure of.
    static @Nullable NounEnd before(String text, int at, ParticleForm form) {
        char last = text.charAt(at - 1);
        if (Hangul.isSyllable(last)) {
            return hangul(text, at, form);
        }
        int end = withoutMarks(text, at);
        if (end == 0) {
            return null;
        }
        char c = text.charAt(end - 1);
        if (c == '%') {
            return new NounEnd(text.substring(numberStart(text, end - 1), end), Sound.VOWEL);
        }
        if (isLatin(c)) {
            return latin(text, end, form);
        }
        return end < at && Hangul.isSyllable(c) ? marked(text, end, at, form) : null;
    }

    /// Behind back-ticks, stars, quotes and closing tags.
    private static int withoutMarks(String text, int at) {
        int end = at;
        while (end > 0 && at - end < LONGEST) {
            char c = text.charAt(end - 1);
            if (c == '>') {
                int open = text.substring(Math.max(0, end - LONGEST), end).lastIndexOf("</");
                if (open < 0) {
                    return 0;
                }
                end = Math.max(0, end - LONGEST) + open;
            } else if (CLOSERS.indexOf(c) >= 0) {
                end--;
            } else {
                return end;
            }
        }
        return 0;
    }

    private static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int numberStart(String text, int end) {
        int start = end;
        while (start > 0
                && end - start < LONGEST
                && (isDigit(text.charAt(start - 1)) || ".,".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return start;
    }

    private static @Nullable NounEnd latin(String text, int end, ParticleForm form) {
        int start = end;
        while (start > 0 && end - start < LONGEST && isLatin(text.charAt(start - 1))) {
            start--;
        }
        if (start > 0 && text.charAt(start - 1) == '$') {
            return null;
        }
        String word = text.substring(start, end);
        if (!word.chars().allMatch(c -> isDigit((char) c))) {
            return new NounEnd(word, LatinSound.of(word, false));
        }
        if (form == ParticleForm.GA || form == ParticleForm.GWA) {
            return null;
        }
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        boolean decimal = before == '.' || before == ',';
        boolean named = before == '-' || before == '_' || before == '/' || before == ':' || isAfterLatin(text, start);
        if (decimal && (word.endsWith("0") || start < 2 || !isDigit(text.charAt(start - 2)))) {
            return null;
        }
        return new NounEnd(text.substring(numberStart(text, end), end), LatinSound.of(word, !named));
    }

    /// `Route 53`: part of a name, which may be read in English.
    private static boolean isAfterLatin(String text, int start) {
        int at = start - 1;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at >= 0 && isLatin(text.charAt(at));
    }

    /// Hangul between back-ticks.
    private static @Nullable NounEnd marked(String text, int end, int at, ParticleForm form) {
        int start = Letters.start(text, end - 1);
        char last = text.charAt(end - 1);
        boolean code = text.charAt(at - 1) == '`';
        boolean stem = STEMS.indexOf(last) >= 0 || (form == ParticleForm.GA && Letters.tail(last) == 'ㄴ');
        return !code || stem || end - start < 2 ? null : new NounEnd(text.substring(start, end), Sound.of(last));
    }

    /// Hangul right before the particle: both may be one word, so only ends are taken of which none is made.
    private static @Nullable NounEnd hangul(String text, int at, ParticleForm form) {
        char last = text.charAt(at - 1);
        Sound sound = Sound.of(last);
        boolean certain = switch (form) {
            case REUL, WA, EURO -> true;
            case EUL -> BEFORE_EUL.indexOf(last) < 0;
            case EUN, I, GWA -> OPEN_LOANS.indexOf(last) >= 0;
            case NEUN, GA, RO -> CLOSED_LOANS.indexOf(last) >= 0;
        };
        int start = certain && !form.fits(sound) ? Letters.start(text, at - 1) : at;
        return at - start > 1 ? new NounEnd(text.substring(start, at), sound) : null;
    }
}
