package studypack.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the bytes of a note, whatever editor wrote them.
///
/// The order goes from proof to guess: byte order mark, NUL columns of UTF-16, escape sequence, UTF-8 grammar, and only
/// then what the bytes look like. A file that two editors saved is decided line by line.
public final class Decoder {
    static final String UTF_8_GRAMMAR = "valid UTF-8";

    private static final Charset UTF_8 = StandardCharsets.UTF_8;

    /// So many bytes are looked at before all are taken for UTF-8.
    private static final int BEGINNING = 1 << 12;

    private static final byte ESCAPE = 0x1B;

    private Decoder() {}

    /// Never throws; bytes that no charset explains become U+FFFD and are listed.
    public static Decoded decode(byte[] bytes) {
        Mark mark = Mark.of(bytes);
        if (mark != null && !mark.charset.equals(UTF_8)) {
            return one(bytes, mark.length, mark.charset, Evidence.DECLARED, "byte order mark");
        }
        if (Binary.hasKnownMagic(bytes)) {
            return binary();
        }
        int start = mark == null ? 0 : mark.length;
        if (isPlainlyOther(bytes, start)) {
            return Binary.hasManyControls(bytes, false) ? wideOrBinary(bytes) : MixedLines.read(bytes, start);
        }
        String text = new String(bytes, start, bytes.length - start, UTF_8);
        if (text.indexOf('\0') >= 0) {
            Guess wide = Wide.guess(bytes);
            if (wide != null) {
                return one(bytes, 0, wide.charset(), wide.evidence(), wide.why());
            }
        }
        boolean isUtf8 = text.indexOf('\uFFFD') < 0 || Utf8.isValid(bytes, start, bytes.length);
        if (looksBinary(bytes, text, isUtf8)) {
            return isUtf8 ? binary() : wideOrBinary(bytes);
        }
        Charset escaped = mark == null ? Iso2022.guess(text) : null;
        if (escaped != null) {
            return one(bytes, 0, escaped, Evidence.DECLARED, "escape sequence");
        }
        if (!isUtf8) {
            return MixedLines.read(bytes, start);
        }
        Guess korean = mark == null ? ShortKorean.guess(bytes, text) : null;
        if (korean != null) {
            return one(bytes, 0, korean.charset(), korean.evidence(), korean.why());
        }
        Evidence evidence = mark == null ? Evidence.PROVEN : Evidence.DECLARED;
        String why = mark == null ? UTF_8_GRAMMAR : "byte order mark";
        Segment all = new Segment(new Span(0, text.length()), start, bytes.length, UTF_8, evidence, true, why);
        return new Decoded(text, start, false, text.isEmpty() ? List.of() : List.of(all), List.of());
    }

    /// What begins with bytes that break UTF-8, and has neither NUL nor escape: most notes of older editors. `String`
    /// is
    /// slow where bytes are malformed, and what it makes of them is of no use.
    private static boolean isPlainlyOther(byte[] bytes, int start) {
        if (!Utf8.isBroken(bytes, start, Math.min(bytes.length, start + BEGINNING))) {
            return false;
        }
        for (byte b : bytes) {
            if (b == 0 || b == ESCAPE) {
                return false;
            }
        }
        return true;
    }

    private static Decoded wideOrBinary(byte[] bytes) {
        Guess wide = Wide.guess(bytes);
        return wide == null ? binary() : one(bytes, 0, wide.charset(), wide.evidence(), wide.why());
    }

    /// A look at the controls costs a pass, so it is made only where one of them is likely.
    private static boolean looksBinary(byte[] bytes, String text, boolean isUtf8) {
        boolean suspicious = !isUtf8 || text.indexOf('\0') >= 0 || text.indexOf('\1') >= 0 || text.indexOf('\2') >= 0;
        return suspicious && Binary.hasManyControls(bytes, isUtf8);
    }

    private static Decoded binary() {
        return new Decoded("", 0, true, List.of(), List.of());
    }

    private static Decoded one(byte[] bytes, int bomLength, Charset charset, Evidence evidence, String why) {
        Reading reading = new Reading(bytes);
        reading.add(bomLength, bytes.length, charset, evidence, why);
        return reading.done(bomLength);
    }

    private record Mark(int length, Charset charset) {
        static @Nullable Mark of(byte[] bytes) {
            if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
                return new Mark(3, UTF_8);
            }
            if (startsWith(bytes, 0xFF, 0xFE, 0, 0) && bytes.length % 4 == 0) {
                return new Mark(4, StandardCharsets.UTF_32LE);
            }
            if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
                return new Mark(4, StandardCharsets.UTF_32BE);
            }
            if (startsWith(bytes, 0xFF, 0xFE)) {
                return new Mark(2, StandardCharsets.UTF_16LE);
            }
            return startsWith(bytes, 0xFE, 0xFF) ? new Mark(2, StandardCharsets.UTF_16BE) : null;
        }

        private static boolean startsWith(byte[] bytes, int... head) {
            for (int i = 0; i < head.length; i++) {
                if (i >= bytes.length || (bytes[i] & 0xFF) != head[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
