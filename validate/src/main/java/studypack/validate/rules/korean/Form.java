package studypack.validate.rules.korean;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.mojibake.Hangul;
import studypack.text.Span;

/// One way of writing that is wrong, and how it is written.
///
/// @param wrong     syllables, spaces, and signs: a single consonant stands for any syllable that ends in it, `c` for
///                  any that ends in a consonant, `v` for any that ends in a vowel, `a` for a Latin letter, `d` for a
///                  digit, `*` for any letter or digit
/// @param anchor    the place of its first syllable, by which it is looked up
/// @param right     the same as it should be written; a sign is what stood there
/// @param starts    a word begins with it
/// @param end       what may follow
/// @param unless    words that hold it and are right; one that begins with `|` must begin a word
record Form(String wrong, int anchor, String right, boolean starts, End end, List<String> unless) {

    private static final String SIGNS = "*adcv";

    /// What may stand behind.
    enum End {
        ANYTHING,
        /// The word is over.
        NOTHING,
        /// The word is over, or a particle follows.
        PARTICLE
    }

    Form {
        unless = List.copyOf(unless);
    }

    /// The place in `wrong` of its first syllable.
    static int anchor(String wrong) {
        int at = 0;
        while (!Hangul.isSyllable(wrong.charAt(at))) {
            at++;
        }
        return at;
    }

    /// What stands behind the anchor; 0 where the form ends there or leaves it open.
    char afterAnchor() {
        int next = anchor + 1;
        return next == wrong.length() || isSign(wrong.charAt(next)) ? 0 : wrong.charAt(next);
    }

    /// Where the form stands if its anchor stands at `at`; null where it does not.
    @Nullable
    Span match(String text, int at) {
        int start = at - anchor;
        int last = start + wrong.length();
        if (start < 0 || last > text.length()) {
            return null;
        }
        for (int i = 0; i < wrong.length(); i++) {
            if (!fits(wrong.charAt(i), text.charAt(start + i))) {
                return null;
            }
        }
        return (!starts || !Letters.isSyllable(text, start - 1)) && endsAt(text, last) && !isExempt(text, start, last)
                ? new Span(start, last)
                : null;
    }

    private static boolean fits(char wanted, char found) {
        return switch (wanted) {
            case '*' -> Character.isLetterOrDigit(found);
            case 'a' -> (found >= 'A' && found <= 'Z') || (found >= 'a' && found <= 'z');
            case 'd' -> found >= '0' && found <= '9';
            case 'c' -> Hangul.isSyllable(found) && Letters.tail(found) != 0;
            case 'v' -> Hangul.isSyllable(found) && Letters.tail(found) == 0;
            default -> isSign(wanted) ? Hangul.isSyllable(found) && Letters.tail(found) == wanted : wanted == found;
        };
    }

    private static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0 || (c >= 'ㄱ' && c <= 'ㅎ');
    }

    private boolean endsAt(String text, int last) {
        return switch (end) {
            case ANYTHING -> true;
            case NOTHING -> !Letters.isSyllable(text, last);
            case PARTICLE -> Particles.follow(text, last);
        };
    }

    private boolean isExempt(String text, int start, int last) {
        for (String word : unless) {
            boolean begins = word.startsWith("|");
            String letters = begins ? word.substring(1) : word;
            for (int at = Math.max(0, start - letters.length() + 1); at < last; at++) {
                if (text.startsWith(letters, at) && (!begins || !Letters.isSyllable(text, at - 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// What to write in place of the match.
    String correction(String text, Span match) {
        StringBuilder written = new StringBuilder(right);
        int from = 0;
        for (int i = 0; i < wrong.length(); i++) {
            if (isSign(wrong.charAt(i))) {
                int at = written.indexOf(wrong.substring(i, i + 1), from);
                written.setCharAt(at, text.charAt(match.start() + i));
                from = at + 1;
            }
        }
        return written.toString();
    }
}
