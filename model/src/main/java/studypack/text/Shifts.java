package studypack.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// Writes pieces of ISO-2022-KR, where a byte means what the last shift before it says (RFC 1557).
final class Shifts {
    static final byte OUT = 0x0E;
    private static final byte IN = 0x0F;
    private static final byte[] HEADER = {0x1B, '$', ')', 'C'};
    private static final Charset KS_X_1001 = Charset.forName("EUC-KR");

    private Shifts() {}

    static boolean hasThem(Charset charset) {
        return charset.name().equals("ISO-2022-KR");
    }

    /// Bytes of the shift or header at `at`, 0 where a character begins.
    static int length(byte[] bytes, int at) {
        if (bytes[at] == OUT || bytes[at] == IN) {
            return 1;
        }
        return isHeader(bytes, at) ? HEADER.length : 0;
    }

    private static boolean isHeader(byte[] bytes, int at) {
        for (int i = 0; i < HEADER.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != HEADER[i]) {
                return false;
            }
        }
        return true;
    }

    /// `text` for the place of the bytes from `start` to `end`; null where the charset lacks a character.
    ///
    /// @param before shifted out in front of the place
    /// @param after  shifted out behind it
    static byte @Nullable [] encode(String text, byte[] bytes, int start, int end, boolean before, boolean after) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = start; at < end; at++) {
            if (isHeader(bytes, at)) {
                // The one header of the file may stand in front of its first syllable.
                out.writeBytes(HEADER);
            }
        }
        boolean shifted = before;
        for (int i = 0; i < text.length(); i++) {
            byte[] letter = text.substring(i, i + 1).getBytes(KS_X_1001);
            boolean wide = letter.length == 2;
            if (!wide && (text.charAt(i) >= 0x80 || isShift(text.charAt(i)))) {
                return null;
            }
            shift(shifted, wide, out);
            shifted = wide;
            for (byte b : letter) {
                out.write(b & 0x7F);
            }
        }
        shift(shifted, after, out);
        return out.toByteArray();
    }

    private static boolean isShift(char c) {
        return c == OUT || c == IN || c == 0x1B;
    }

    private static void shift(boolean from, boolean to, ByteArrayOutputStream out) {
        if (from != to) {
            out.write(to ? OUT : IN);
        }
    }
}
