package studypack.mojibake;

/// The small alphabet of the syllable model: Hangul and punctuation stand for themselves, all else for its kind.
final class Symbols {
    static final char LINE_END = '\n';
    static final char LETTER = 'a';
    static final char DIGIT = '0';
    static final char SPACE = ' ';
    static final char LOST = '\uFFFD';

    private static final String PUNCTUATION = ".,:;!?()[]{}<>/\\|-_=+*&^%$#@~`'\"“”‘’…·→–—";

    /// Signs that notes use much, in the order of how much (our estimate).
    private static final String USUAL_EMOJI = "✅❌👉⭐⚠📌📝🔍🔥💡🎯🚀📚🔑👍📖🔗⭕🚨📈📁🔧📎🧠🔴🟢📊🔐🔒📍🔎🎓📞";

    private static final String USUAL_SIGNS = "│─├└↓↑←⇒•※①②③④✓✔●○■□▶·「」";

    /// Kana share one symbol that the model hardly knows; these make up half of running text.
    private static final String USUAL_KANA = "のにはをたがでてとしれさるいなもすかりくンスルトアイ";

    private Symbols() {}

    static char of(int c) {
        if (Hangul.isSyllable(c)) {
            return (char) c;
        }
        if (c < 0x80) {
            return ofAscii(c);
        }
        if (PUNCTUATION.indexOf(c) >= 0) {
            return (char) c;
        }
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return '漢';
        }
        if (c >= 0x3040 && c <= 0x30FF) {
            return 'か';
        }
        if (Hangul.isJamo(c) || (c >= 0x3130 && c <= 0x318F)) {
            return 'ㄱ';
        }
        if (c == 0xA0 || c == 0x3000) {
            return SPACE;
        }
        if (c < 0x250 || (c >= 0x370 && c < 0x530)) {
            return 'é';
        }
        return ofType(c);
    }

    private static char ofAscii(int c) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            return LETTER;
        }
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        return c <= ' ' ? SPACE : (char) c;
    }

    private static char ofType(int c) {
        return switch (Character.getType(c)) {
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL ->
                '☺';
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> '\u200D';
            case Character.PRIVATE_USE, Character.UNASSIGNED, Character.CONTROL, Character.SURROGATE -> LOST;
            default -> '※';
        };
    }

    /// Signs that stand in notes about as often as letters.
    static boolean isUsualSign(int c) {
        return c >= 0x80 && (PUNCTUATION.indexOf(c) >= 0 || USUAL_SIGNS.indexOf(c) >= 0);
    }

    /// The model tells the character from others of its kind.
    static boolean isKnown(int c) {
        return of(c) == c || c < 0x80;
    }

    /// Runs of these count as one symbol.
    static boolean collapses(char symbol) {
        return symbol == LETTER || symbol == DIGIT || symbol == SPACE;
    }

    /// How much less likely a character is in notes than a Hangul syllable of the same model score, in nats; hand set.
    static double handicap(int c) {
        if (Hangul.isSyllable(c) || c < 0x80) {
            return 0;
        }
        if (c == 0xFE0F || c == 0x20E3) {
            return 1;
        }
        int rank = USUAL_EMOJI.indexOf(c);
        if (rank >= 0) {
            return 2.5 + 0.08 * USUAL_EMOJI.codePointCount(0, rank);
        }
        if ("“”‘’…–—·".indexOf(c) >= 0) {
            return 0;
        }
        if (PUNCTUATION.indexOf(c) >= 0 || USUAL_SIGNS.indexOf(c) >= 0) {
            return 1.5;
        }
        if (c >= 0x2B00 && c <= 0x2BFF) {
            return 14;
        }
        if (c >= 0x1F300 && c <= 0x1FAFF) {
            return 6;
        }
        if (c >= 0x10000) {
            return 14;
        }
        if (c >= 0x3040 && c <= 0x30FF) {
            return USUAL_KANA.indexOf(c) >= 0 ? -8 : c < 0x30A0 ? -6.5 : -7;
        }
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return Han.isCommon(c) ? 1 : 3;
        }
        if (c >= 0x2190 && c <= 0x27BF) {
            return c >= 0x2600 || (c >= 0x2300 && c < 0x2460) ? 14 : 5;
        }
        // Joiners and other unseen characters are almost never meant where a byte is lost.
        return of(c) == LOST ? 25 : c >= 0x2000 && c < 0x2070 ? 14 : 9;
    }
}
