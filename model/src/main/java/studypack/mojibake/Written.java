package studypack.mojibake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The bytes of a text before another charset was laid over them.
final class Written {
    private Written() {}

    /// @param charset null for UTF-8; a character it lacks becomes a question mark
    static int[] bytes(String text, @Nullable DoubleByte charset) {
        byte[] bytes = charset == null ? text.getBytes(StandardCharsets.UTF_8) : encode(text, charset);
        int[] result = new int[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            result[i] = bytes[i] & 0xFF;
        }
        return result;
    }

    private static byte[] encode(String text, DoubleByte charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            int code = charset.toCode(text.charAt(i));
            if (code > 0xFF) {
                bytes.write(code >> 8);
            }
            bytes.write(code == 0 ? '?' : code);
        }
        return bytes.toByteArray();
    }

    static String name(@Nullable DoubleByte charset) {
        return charset == null ? "UTF-8" : charset.name;
    }
}
