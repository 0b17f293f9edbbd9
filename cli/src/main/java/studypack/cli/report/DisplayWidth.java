package studypack.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many cells of a terminal a text takes.
///
/// Hangul, Han, kana and pictures take two, combining and zero-width characters none (Unicode Standard Annex 11,
/// classes
/// W and F as wide). What a reader sees as one character is measured as one: 👨‍👩‍👧 takes two cells, and so does 가
/// written as
/// two letters.
public final class DisplayWidth {
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    /// First and last code point of the blocks whose characters are all wide.
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0x33FF},
        {0x3400, 0x4DBF},
        {0x4E00, 0xA4CF},
        {0xA960, 0xA97C},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE10, 0xFE19},
        {0xFE30, 0xFE6F},
        {0xFF01, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x17000, 0x18DFF},
        {0x1B000, 0x1B2FF},
        {0x1F200, 0x1F265},
        {0x20000, 0x3FFFD},
    };

    private DisplayWidth() {}

    /// What a reader sees as one character.
    ///
    /// @param start offset in the text it was cut from
    record Cluster(int start, String text, int width) {}

    /// The characters of a piece without line ends; a tab has width 0 here, for its width depends on its place.
    static List<Cluster> clusters(String text) {
        List<Cluster> clusters = new ArrayList<>(text.length());
        int[] before = {0, 0};
        each(text, (start, width) -> {
            if (start > 0) {
                clusters.add(new Cluster(before[0], text.substring(before[0], start), before[1]));
            }
            before[0] = start;
            before[1] = width;
        });
        if (!text.isEmpty()) {
            clusters.add(new Cluster(before[0], text.substring(before[0]), before[1]));
        }
        return clusters;
    }

    /// Takes where a character begins and how wide it is.
    @FunctionalInterface
    interface Taker {
        void take(int start, int width);
    }

    /// Tells of each character of a piece without line ends, in order.
    static void each(String text, Taker taker) {
        Matcher matcher = null;
        int at = 0;
        while (at < text.length()) {
            if (standsAlone(text, at)) {
                taker.take(at, isSyllable(text.charAt(at)) ? 2 : 1);
                at++;
                continue;
            }
            matcher = matcher == null ? CLUSTER.matcher(text) : matcher;
            String cluster = matcher.region(at, text.length()).lookingAt() ? matcher.group() : text.substring(at);
            taker.take(at, width(cluster));
            at += cluster.length();
        }
    }

    /// Most characters need no look at the rules of joining: they join nothing, nor does what follows them.
    private static boolean standsAlone(String text, int at) {
        return isPlain(text.charAt(at)) && (at + 1 == text.length() || isPlain(text.charAt(at + 1)));
    }

    /// ASCII that is printed, and whole syllables of Hangul.
    private static boolean isPlain(char c) {
        return (c >= 0x20 && c < 0x7F) || isSyllable(c);
    }

    private static boolean isSyllable(int c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    public static int of(String text) {
        return clusters(text).stream().mapToInt(Cluster::width).sum();
    }

    /// The text with spaces behind it up to the width; as it is where it is wider.
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /// The text up to the width, `…` in place of the rest.
    static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int cells = 0;
        for (Cluster cluster : clusters(text)) {
            cells += cluster.width();
            if (cells >= width) {
                break;
            }
            cut.append(cluster.text());
        }
        return cut + "…";
    }

    private static int width(String cluster) {
        int first = cluster.codePointAt(0);
        int width = width(first);
        // U+FE0F asks for the coloured picture of a character that is narrow text by itself: ☁️.
        boolean picture = width == 1 && cluster.indexOf('\uFE0F') > 0 && Character.isEmoji(first);
        return picture ? 2 : width;
    }

    private static int width(int c) {
        if (c >= 0x20 && c < 0x7F) {
            return 1;
        }
        if (isSyllable(c)) {
            return 2;
        }
        if (Printable.hasStandIn(c)) {
            return 1;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(c) ? 2 : isJoiningJamo(c) ? 0 : 1;
        };
    }

    private static boolean isWide(int c) {
        if (c < 0x1100) {
            return false;
        }
        for (int[] block : WIDE) {
            if (c >= block[0] && c <= block[1]) {
                return true;
            }
        }
        return Character.isEmojiPresentation(c);
    }

    /// Vowels and finals of decomposed Hangul, drawn into the cell of their consonant.
    private static boolean isJoiningJamo(int c) {
        return (c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FB);
    }
}
