package studypack.mojibake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;

/// An East Asian charset of one or two bytes a character, as tables both ways.
final class DoubleByte {
    static final DoubleByte CP949 = new DoubleByte("CP949", "x-windows-949");
    static final DoubleByte GBK = new DoubleByte("GBK", "GBK");
    static final DoubleByte SHIFT_JIS = new DoubleByte("Shift_JIS", "windows-31j");

    /// The charsets through which text of another one was read.
    static final List<DoubleByte> ALL = List.of(CP949, SHIFT_JIS, GBK);

    final String name;
    private final char[] decoded = new char[1 << 16];
    private final char[] encoded = new char[1 << 16];

    private DoubleByte(String name, String javaName) {
        this.name = name;
        Charset charset = Charset.forName(javaName);
        for (int b = 0x80; b <= 0xFF; b++) {
            String one = new String(new byte[] {(byte) b}, charset);
            put(b, one.length() == 1 && one.charAt(0) != '\uFFFD' ? one.charAt(0) : 0);
        }
        for (int lead = 0x81; lead <= 0xFE; lead++) {
            putRow(lead, charset);
        }
        if (name.equals("Shift_JIS")) {
            putWindowsSingles();
        }
    }

    /// Bytes that Windows shows though they are undefined (source: best-fit table of code page 932).
    private void putWindowsSingles() {
        put(0x80, 0x80);
        put(0xA0, 0xF8F0);
        put(0xFD, 0xF8F1);
        put(0xFE, 0xF8F2);
        put(0xFF, 0xF8F3);
    }

    /// A line end stands after each pair, so that what one pair breaks does not reach the next.
    private void putRow(int lead, Charset charset) {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        for (int trail = 0x40; trail <= 0xFE; trail++) {
            row.write(lead);
            row.write(trail);
            row.write('\n');
        }
        String[] pairs = row.toString(charset).split("\n", -1);
        for (int trail = 0x40; trail <= 0xFE; trail++) {
            String pair = pairs[trail - 0x40];
            put((lead << 8) | trail, pair.length() == 1 && pair.charAt(0) != '\uFFFD' ? pair.charAt(0) : 0);
        }
    }

    private void put(int code, int c) {
        decoded[code] = (char) c;
        if (c >= 0x80 && encoded[c] == 0) {
            encoded[c] = (char) code;
        }
    }

    /// The character of a code of one or two bytes, 0 where there is none.
    char toChar(int code) {
        return code < 0x80 ? (char) code : decoded[code];
    }

    /// The code of one or two bytes, 0 where the charset lacks the character.
    int toCode(char c) {
        return c < 0x80 ? c : encoded[c];
    }

    /// The same, for a character that stands twice the code in the rows that IBM added to Shift_JIS.
    int toOtherCode(char c) {
        int code = toCode(c);
        if (this != SHIFT_JIS || code < 0xED40 || code > 0xEEFC) {
            return code;
        }
        for (int other = 0xFA40; other <= 0xFCFC; other++) {
            if (decoded[other] == c) {
                return other;
            }
        }
        return code;
    }

    /// Whether a decoder that meets the two bytes gives up on the first of them.
    boolean breaksBetween(int first, int second) {
        char pair = decoded[(first << 8) | second];
        // Only Windows-31J gives the private rows to its users; the others leave them undefined.
        boolean undefined = pair == 0 || (pair >= 0xE000 && pair < 0xF900 && this != SHIFT_JIS);
        return decoded[first] == 0 && undefined;
    }
}
