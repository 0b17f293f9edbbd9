package studypack.text;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads ISO-2022-KR (RFC 1557) and ISO-2022-JP (RFC 1468, with JIS X 0212 and half-width katakana).
///
/// Those of the JDK take bytes past ASCII for Latin letters and swallow half a pair; such bytes must be reported.
final class Iso2022 {
    private static final Charset KOREAN = Charset.forName("ISO-2022-KR");
    private static final String KOREAN_ESCAPE = "\u001B$)C";
    private static final List<String> JAPANESE_ESCAPES =
            List.of("\u001B$B", "\u001B$@", "\u001B(J", "\u001B(I", "\u001B$(D");
    private static final int ESCAPE = 0x1B;
    private static final int SHIFT_OUT = 0x0E;
    private static final int SHIFT_IN = 0x0F;

    /// What the bytes 21 to 7E mean at a place.
    private enum Letters {
        ASCII,
        ROMAN,
        KATAKANA,
        KANJI,
        MORE_KANJI,
        KOREAN
    }

    private final byte[] bytes;
    private final int end;
    private final Reading reading;
    private int at;
    private Letters letters = Letters.ASCII;

    private Iso2022(byte[] bytes, int start, int end, Reading reading) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
        this.reading = reading;
    }

    /// The charset whose escape sequence stands in a text, null where none does.
    static @Nullable Charset guess(String text) {
        if (text.indexOf(ESCAPE) < 0) {
            return null;
        }
        long foreign = text.chars().filter(c -> c >= 0x80).count();
        if (foreign * 10 > text.length()) {
            return null;
        }
        if (text.contains(KOREAN_ESCAPE)) {
            return KOREAN;
        }
        return JAPANESE_ESCAPES.stream().anyMatch(text::contains) ? Charset.forName("ISO-2022-JP") : null;
    }

    static void read(byte[] bytes, int start, int end, Charset charset, Reading reading) {
        Iso2022 iso = new Iso2022(bytes, start, end, reading);
        while (iso.at < end) {
            if (charset.equals(KOREAN)) {
                iso.korean();
            } else {
                iso.japanese();
            }
        }
    }

    private void korean() {
        int b = bytes[at];
        if (b == ESCAPE && skip(KOREAN_ESCAPE)) {
            return;
        }
        if (b == SHIFT_OUT || b == SHIFT_IN) {
            letters = b == SHIFT_OUT ? Letters.KOREAN : Letters.ASCII;
            at++;
            return;
        }
        letter(b);
    }

    private void japanese() {
        int b = bytes[at];
        if (b == ESCAPE) {
            Letters next = skip("\u001B(B")
                    ? Letters.ASCII
                    : skip("\u001B(J")
                            ? Letters.ROMAN
                            : skip("\u001B(I")
                                    ? Letters.KATAKANA
                                    : skip("\u001B$B") || skip("\u001B$@")
                                            ? Letters.KANJI
                                            : skip("\u001B$(D") ? Letters.MORE_KANJI : null;
            if (next != null) {
                letters = next;
                return;
            }
        }
        if (b == '\n' || b == '\r') {
            letters = Letters.ASCII;
        }
        letter(b);
    }

    private boolean skip(String escape) {
        for (int i = 0; i < escape.length(); i++) {
            if (at + i >= end || bytes[at + i] != escape.charAt(i)) {
                return false;
            }
        }
        at += escape.length();
        return true;
    }

    private void letter(int b) {
        boolean graphic = b > ' ' && b < 0x7F;
        if (b < 0) {
            reading.addMalformed(at++, 1);
        } else if (!graphic || letters == Letters.ASCII) {
            reading.append((char) bytes[at++]);
        } else if (letters == Letters.ROMAN) {
            at++;
            reading.append(b == '\\' ? '¥' : b == '~' ? '‾' : (char) b);
        } else if (letters == Letters.KATAKANA) {
            at++;
            reading.append((char) (0xFF61 + b - 0x21));
        } else {
            pair();
        }
    }

    private void pair() {
        byte trail = at + 1 < end ? bytes[at + 1] : 0;
        if (trail <= ' ') {
            reading.addMalformed(at++, 1);
            return;
        }
        byte first = (byte) (bytes[at] | 0x80);
        byte second = (byte) (trail | 0x80);
        String text = switch (letters) {
            case KOREAN -> new String(new byte[] {first, second}, Charset.forName("EUC-KR"));
            case MORE_KANJI -> new String(new byte[] {(byte) 0x8F, first, second}, Charset.forName("EUC-JP"));
            default -> new String(new byte[] {first, second}, Charset.forName("EUC-JP"));
        };
        if (text.indexOf('\uFFFD') >= 0) {
            reading.addMalformed(at, 2);
        } else {
            reading.append(text.charAt(0));
        }
        at += 2;
    }
}
