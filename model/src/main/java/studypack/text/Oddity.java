package studypack.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Kinds of characters that are not seen, or are not what they look like.
///
/// Source of the ranges: the Unicode Character Database, general categories Cc, Cf, Zs, Zl and Zp, and
/// `DerivedCoreProperties`, Default_Ignorable_Code_Point.
public enum Oddity {
    /// Looks like U+0020 and is none: U+00A0, U+3000.
    SPACE,
    /// A letter without a shape: U+3164.
    FILLER,
    /// Takes no room: U+200B, U+FEFF, U+00AD.
    ZERO_WIDTH,
    /// U+200C and U+200D, which emoji and some scripts are made with.
    JOINER,
    /// Chooses the shape of the character before it: U+FE0F.
    SELECTOR,
    /// U+200E, U+200F and U+061C, which Arabic and Hebrew need beside other writing.
    DIRECTION_MARK,
    /// Turns the direction of what follows, so that a line is not read as it is stored: U+202E, U+2066.
    DIRECTION,
    /// ASCII that is never shown, U+E0000 to U+E007F; flags of some regions are made with it.
    TAG,
    /// C0 and C1 control characters but tab and line ends.
    CONTROL,
    /// Ends a line or page in some programs and not in Markdown: U+000B, U+000C, U+0085, U+2028, U+2029.
    SEPARATOR,
    /// U+FFFD: a character was here.
    REPLACEMENT,
    /// Means something in one font only: U+E000 to U+F8FF and two planes.
    PRIVATE;

    private static final int FAR = 250;

    /// The kinds that occur in a text.
    static Set<Oddity> in(String text) {
        Set<Oddity> kinds = EnumSet.noneOf(Oddity.class);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isUsual(c)) {
                continue;
            }
            Oddity kind = of(Character.isHighSurrogate(c) ? text.codePointAt(at) : c);
            if (kind != null) {
                kinds.add(kind);
            }
        }
        return Collections.unmodifiableSet(kinds);
    }

    /// What most text is made of: ASCII, line ends, Hangul syllables. Costs less than [#of(int)].
    public static boolean isUsual(char c) {
        return (c >= ' ' && c < 0x7F) || (c >= 0xAC00 && c <= 0xD7A3) || c == '\n';
    }

    /// The kind of the character; null for those that are what they look like.
    public static @Nullable Oddity of(int c) {
        if (c < 0xA0) {
            return ofControl(c);
        }
        if (c >= 0xAC00 && c <= 0xD7A3) {
            return null;
        }
        return switch (c) {
            case 0x1680, 0x202F, 0x205F, 0x3000, 0xA0 -> SPACE;
            case 0x115F, 0x1160, 0x3164, 0xFFA0 -> FILLER;
            case 0xAD, 0x34F, 0x180E, 0x200B, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xFEFF -> ZERO_WIDTH;
            case 0x200C, 0x200D -> JOINER;
            case 0x200E, 0x200F, 0x61C -> DIRECTION_MARK;
            case 0x2028, 0x2029 -> SEPARATOR;
            case 0xFFFD -> REPLACEMENT;
            default -> ofRange(c);
        };
    }

    private static @Nullable Oddity ofControl(int c) {
        if ((c >= ' ' && c < 0x7F) || c == '\t' || c == '\n' || c == '\r') {
            return null;
        }
        return c == 0x0B || c == 0x0C || c == 0x85 ? SEPARATOR : CONTROL;
    }

    private static @Nullable Oddity ofRange(int c) {
        if (c >= 0x2000 && c <= 0x200A) {
            return SPACE;
        }
        if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
            return DIRECTION;
        }
        if ((c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x180B && c <= 0x180D) || (c >= 0xE0100 && c <= 0xE01EF)) {
            return SELECTOR;
        }
        if (c >= 0xE0000 && c <= 0xE007F) {
            return TAG;
        }
        return (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000 ? PRIVATE : null;
    }

    /// Whether the writing around the character needs it: emoji are made of joiners and selectors, and some scripts
    /// have no other way to part or join letters.
    ///
    /// @param at first unit of the character; true for one that is no oddity
    public static boolean isNeeded(String text, int at) {
        int c = text.codePointAt(at);
        int before = at == 0 ? ' ' : text.codePointBefore(at);
        int next = at + Character.charCount(c);
        int after = next == text.length() ? ' ' : text.codePointAt(next);
        Oddity kind = of(c);
        if (kind == null) {
            return true;
        }
        return switch (kind) {
            case JOINER -> isInEmoji(text, at, before, after) || isOfOtherScript(before) || isOfOtherScript(after);
            case ZERO_WIDTH -> c != 0xFEFF && (isOfOtherScript(before) || isOfOtherScript(after));
            case SELECTOR -> takesSelector(before);
            case FILLER -> c < 0x1200 && (isJamo(before) || isJamo(after));
            case DIRECTION_MARK -> hasRightToLeft(text, at);
            case TAG -> isInFlag(text, at);
            case DIRECTION -> hasRightToLeft(text, at) && isPaired(text, at);
            case SPACE, CONTROL, SEPARATOR, REPLACEMENT, PRIVATE -> false;
        };
    }

    private static boolean isInEmoji(String text, int at, int before, int after) {
        int base = before == 0xFE0F && at > 1 ? text.codePointBefore(at - 1) : before;
        return Character.isEmoji(base) && Character.isEmoji(after);
    }

    private static boolean takesSelector(int before) {
        boolean letter = Character.isLetter(before) && !Character.isIdeographic(before) && !isOfOtherScript(before);
        return Character.isEmoji(before) || !(letter || Character.isWhitespace(before) || of(before) != null);
    }

    private static boolean isJamo(int c) {
        return c >= 0x1100 && c <= 0x11FF;
    }

    /// A flag has no more than a dozen tags: the letters of a region and an end.
    private static boolean isInFlag(String text, int at) {
        int start = at;
        while (start > 0 && at - start < FAR && of(text.codePointBefore(start)) == TAG) {
            start -= 2;
        }
        return start > 0 && text.codePointBefore(start) == 0x1F3F4;
    }

    /// What is opened on the line is closed on it, and nothing is shown other than by its own direction.
    private static boolean isPaired(String text, int at) {
        int open = 0;
        int end = lineEdge(text, at, 1);
        for (int i = lineEdge(text, at, -1) + 1; i < end; i++) {
            switch (text.charAt(i)) {
                case 0x202A, 0x202B, 0x2066, 0x2067, 0x2068 -> open++;
                case 0x202C, 0x2069 -> open--;
                case 0x202D, 0x202E -> {
                    return false;
                }
                default -> {}
            }
        }
        return open == 0;
    }

    /// Letters of a script that is written from right to left on the same line.
    private static boolean hasRightToLeft(String text, int at) {
        int end = lineEdge(text, at, 1);
        for (int i = lineEdge(text, at, -1) + 1; i < end; i++) {
            byte direction = Character.getDirectionality(text.charAt(i));
            boolean rightToLeft = direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
            if (rightToLeft && Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// The line end before or behind a place, or the end of the text there; of a line without end, as far as one looks.
    private static int lineEdge(String text, int at, int step) {
        int i = at;
        while (i >= 0
                && i < text.length()
                && Math.abs(i - at) < FAR
                && text.charAt(i) != '\n'
                && text.charAt(i) != '\r') {
            i += step;
        }
        return i;
    }

    /// Letters and marks of scripts that part words or join letters with characters nobody sees.
    private static boolean isOfOtherScript(int c) {
        if (c < 0x530
                || !(Character.isLetter(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK)) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN, GREEK, CYRILLIC, HANGUL, HAN, HIRAGANA, KATAKANA, BOPOMOFO, COMMON, INHERITED -> false;
            default -> true;
        };
    }
}
