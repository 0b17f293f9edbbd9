package studypack.pdf;

import java.nio.charset.StandardCharsets;

/// Addresses as PDF wants them: seven-bit.
final class Uri {
    private Uri() {}

    /// Everything that RFC 3986 does not allow in an address, as `%XX` of its UTF-8 bytes.
    static String ascii(String address) {
        StringBuilder out = new StringBuilder(address.length());
        for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
            int c = octet & 0xFF;
            if (c > 0x20 && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0) {
                out.append((char) c);
            } else {
                out.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
            }
        }
        return out.toString();
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
