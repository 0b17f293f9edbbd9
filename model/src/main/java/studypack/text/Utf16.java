package studypack.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Recognises UTF-16 without a byte order mark by the column its NUL bytes stand in.
final class Utf16 {
    private Utf16() {}

    /// UTF-16LE or UTF-16BE where the NUL bytes are the high halves of ASCII, null otherwise.
    static @Nullable Charset guess(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int length = bytes.length & ~1;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        // Some syllables, such as U+B300, have a NUL of their own in the other column.
        if (even + odd == 0 || Math.min(even, odd) * 4 > Math.max(even, odd)) {
            return null;
        }
        Charset charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return isPlausible(new String(bytes, 0, length, charset)) ? charset : null;
    }

    /// Letters of few scripts, spaces and line ends, hardly a control character.
    private static boolean isPlausible(String text) {
        int usual = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ascii = (c >= ' ' && c < 0x7F) || (c >= '\t' && c <= '\r');
            boolean asian = (c >= 0x3000 && c < 0xD800) || (c >= 0xF900 && c < 0xFB00) || (c >= 0xFF00 && c < 0xFFEF);
            boolean european = (c >= 0xA0 && c < 0x530) || (c >= 0x2010 && c < 0x2800) || Character.isSurrogate(c);
            usual += ascii || asian || european ? 1 : 0;
        }
        return usual >= text.length() * 0.97;
    }
}
