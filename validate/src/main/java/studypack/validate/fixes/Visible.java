package studypack.validate.fixes;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import studypack.text.Oddity;

/// Text as it is seen: two texts that look the same are equal.
final class Visible {
    private Visible() {}

    /// Composed (NFC), without characters that take no room and that its writing does not need, and with every run of
    /// spaces as one.
    static String of(String text) {
        return isPlain(text, true) ? text : seen(text, true);
    }

    /// The same with spaces as they are, for code.
    static String code(String text) {
        return isPlain(text, false) ? text : seen(text, false);
    }

    /// Nothing but ASCII and whole syllables, so that there is nothing to do.
    private static boolean isPlain(String text, boolean folded) {
        char before = 'a';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c > ' ' && c < 0x7F) || (c >= 0xAC00 && c <= 0xD7A3);
            boolean space = folded ? c == ' ' && before != ' ' : c == ' ' || c == '\n' || c == '\t';
            if (!plain && !space) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static String seen(String text, boolean folded) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        int c;
        for (int at = 0; at < composed.length(); at += Character.charCount(c)) {
            c = composed.codePointAt(at);
            @Nullable Oddity kind = Oddity.of(c);
            if (kind == Oddity.SPACE || (folded && Character.isWhitespace(c))) {
                if (!folded || out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (kind == null || !takesNoRoom(kind) || Oddity.isNeeded(composed, at)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static boolean takesNoRoom(Oddity kind) {
        return switch (kind) {
            case ZERO_WIDTH, JOINER, SELECTOR, DIRECTION_MARK, CONTROL, SEPARATOR -> true;
            case SPACE, FILLER, DIRECTION, TAG, REPLACEMENT, PRIVATE -> false;
        };
    }
}
