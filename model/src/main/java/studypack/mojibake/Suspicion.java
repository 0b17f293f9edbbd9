package studypack.mojibake;

import java.util.ArrayList;
import java.util.List;
import studypack.text.Span;

/// The lines that are worth a closer look, found at the speed of reading: most text is sound, and a sound line shows it
/// by having no character that could begin a broken sequence next to one that could go on with it.
final class Suspicion {
    private static final int TABLE = 0x3000;
    private static final int KOREAN_PAIR = 1 << 30;

    /// What a character asks for.
    private static final byte PLAIN = 0;
    private static final byte LINE_END = 1;
    private static final byte COUNTED = 2;
    private static final byte LEAD = 3;
    private static final byte ALWAYS = 4;

    /// Question marks or references from which on an ASCII line is looked at.
    private static final int MANY = 6;

    private static final byte[] KIND = new byte[TABLE];

    /// A bit for each charset in which the character is a lead, or a continuation.
    private static final int[] LEADS = new int[TABLE];

    private static final int[] FOLLOWERS = new int[TABLE];
    private static final boolean[] RARE = new boolean[Hangul.LAST - Hangul.FIRST + 1];

    /// Frames are drawn with these, and they would be Korean bytes through IBM437.
    private static final String FRAMES = "─│┌┐└┘├┤┬┴┼";

    static {
        for (int i = 0; i < OneByte.ALL.size(); i++) {
            for (int b = 0x80; b <= 0xFF; b++) {
                char c = OneByte.ALL.get(i).toChar(b);
                if (c < TABLE) {
                    LEADS[c] |= Utf8Bytes.need(b) > 0 ? 1 << i : 0;
                    FOLLOWERS[c] |= Utf8Bytes.isContinuation(b) ? 1 << i : 0;
                }
            }
        }
        for (OneByte codec : OneByte.latin()) {
            for (int b = 0x81; b <= 0xFE; b++) {
                char c = codec.toChar(b);
                if (c < TABLE) {
                    LEADS[c] |= KOREAN_PAIR;
                    FOLLOWERS[c] |= b >= 0xA1 ? KOREAN_PAIR : 0;
                }
            }
        }
        for (int c = 0; c < TABLE; c++) {
            KIND[c] = kind(c);
        }
        for (int c = Hangul.FIRST; c <= Hangul.LAST; c++) {
            RARE[c - Hangul.FIRST] = !Hangul.isStandard(c);
        }
    }

    private Suspicion() {}

    private static byte kind(int c) {
        if (c == '\n' || c == '\r') {
            return LINE_END;
        }
        if (c == '&' || c == '?') {
            return COUNTED;
        }
        if (c >= 0x80 && c < 0xA0 && c != 0x85) {
            return ALWAYS;
        }
        return LEADS[c] != 0 ? LEAD : PLAIN;
    }

    private static byte high(char c) {
        if (c <= Hangul.LAST) {
            boolean rare = c >= Hangul.FIRST && RARE[c - Hangul.FIRST];
            return rare || (c >= 0x3400 && c < 0xA000) ? ALWAYS : PLAIN;
        }
        boolean odd = c == '\uFFFD' || (c >= 0xF8F0 && c < 0xFB03) || (c >= 0xFF61 && c <= 0xFF9F);
        return odd ? ALWAYS : PLAIN;
    }

    static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        // An array is read faster than a string, by more than the copy costs.
        char[] chars = text.toCharArray();
        int length = chars.length;
        int start = 0;
        int counted = 0;
        boolean suspicious = false;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            byte kind = c < TABLE ? KIND[c] : high(c);
            if (kind == PLAIN) {
                continue;
            }
            if (kind == LINE_END) {
                if (suspicious || counted >= MANY) {
                    lines.add(new Span(start, i));
                }
                suspicious = false;
                counted = 0;
                start = i + 1;
            } else if (kind == COUNTED) {
                // A reference has four characters at least, so it counts as three question marks.
                counted += c == '?' ? 1 : MANY / 2;
            } else if (!suspicious) {
                suspicious =
                        kind == ALWAYS || begins(c, i + 1 < length ? chars[i + 1] : ' ', i > 0 ? chars[i - 1] : ' ');
            }
        }
        if (suspicious || counted >= MANY) {
            lines.add(new Span(start, length));
        }
        return lines;
    }

    private static boolean begins(char lead, char next, char before) {
        if (next >= TABLE) {
            return next == '\uFFFD' || (next >= 0xF8F0 && next < 0xFB03);
        }
        int shared = LEADS[lead] & FOLLOWERS[next];
        boolean inWord = before >= 'a' && before <= 'z';
        boolean frame = !inWord && FRAMES.indexOf(lead) >= 0 && FRAMES.indexOf(next) >= 0;
        return shared != 0 && !frame;
    }
}
