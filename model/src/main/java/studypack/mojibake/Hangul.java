package studypack.mojibake;

import java.nio.charset.Charset;
import java.util.BitSet;

/// Which syllables people write: KS X 1001 lists 2,350 of the 11,172, and text that broke is full of the others.
public final class Hangul {
    static final char FIRST = '\uAC00';
    static final char LAST = '\uD7A3';

    private static final BitSet STANDARD = standard();

    private Hangul() {}

    /// The rows B0 to C8 of EUC-KR (KS X 1001, Hangul part); no encoder is asked, because they know all 11,172.
    private static BitSet standard() {
        BitSet set = new BitSet(LAST - FIRST + 1);
        Charset charset = Charset.forName("EUC-KR");
        for (int lead = 0xB0; lead <= 0xC8; lead++) {
            for (int trail = 0xA1; trail <= 0xFE; trail++) {
                // The rows have gaps, which decode to U+FFFD.
                char c = new String(new byte[] {(byte) lead, (byte) trail}, charset).charAt(0);
                if (isSyllable(c)) {
                    set.set(c - FIRST);
                }
            }
        }
        return set;
    }

    public static boolean isSyllable(int c) {
        return c >= FIRST && c <= LAST;
    }

    /// In KS X 1001.
    public static boolean isStandard(int c) {
        return isSyllable(c) && STANDARD.get(c - FIRST);
    }

    static boolean isJamo(int c) {
        return c >= 0x1100 && c <= 0x11FF;
    }
}
