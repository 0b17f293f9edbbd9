package studypack.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the bytes of a note, whatever editor wrote them.
///
/// The order goes from proof to guess: byte order mark, NUL columns of UTF-16, escape sequence, UTF-8 grammar, and only
/// then what the bytes look like. A file that two editors saved is decided line by line.
public final class Decoder {
    private static final Charset UTF_8 = StandardCharsets.UTF_8;

    private Decoder() {}

    /// Never throws; bytes that no charset explains become U+FFFD and are listed.
    public static Decoded decode(byte[] bytes) {
        Mark mark = Mark.of(bytes);
        if (mark != null && !mark.charset.equals(UTF_8)) {
            return declared(bytes, mark.length, mark.charset);
        }
        if (Binary.hasKnownMagic(bytes)) {
            return binary();
        }
        int start = mark == null ? 0 : mark.length;
        Evidence evidence = mark == null ? Evidence.PROVEN : Evidence.DECLARED;
        String text = new String(bytes, start, bytes.length - start, UTF_8);
        boolean isUtf8 = text.indexOf('\uFFFD') < 0 || Utf8.isValid(bytes, start, bytes.length);
        if (text.indexOf('\0') >= 0) {
            Charset wide = Utf16.guess(bytes);
            if (wide != null) {
                return one(bytes, 0, wide, Evidence.PROVEN);
            }
        }
        if (looksBinary(bytes, text, isUtf8)) {
            return binary();
        }
        if (!isUtf8) {
            return mixed(bytes, start);
        }
        if (mark == null && text.contains("\u001B$)C")) {
            return declared(bytes, 0, Charset.forName("ISO-2022-KR"));
        }
        Segment all = new Segment(new Span(0, text.length()), start, bytes.length, UTF_8, evidence);
        return new Decoded(text, start, false, text.isEmpty() ? List.of() : List.of(all), List.of());
    }

    /// A look at the controls costs a pass, so it is made only where one of them is likely.
    private static boolean looksBinary(byte[] bytes, String text, boolean isUtf8) {
        boolean suspicious = !isUtf8 || text.indexOf('\0') >= 0 || text.indexOf('\1') >= 0 || text.indexOf('\2') >= 0;
        return suspicious && Binary.hasManyControls(bytes, isUtf8);
    }

    private static Decoded binary() {
        return new Decoded("", 0, true, List.of(), List.of());
    }

    private static Decoded declared(byte[] bytes, int bomLength, Charset charset) {
        return one(bytes, bomLength, charset, Evidence.DECLARED);
    }

    private static Decoded one(byte[] bytes, int bomLength, Charset charset, Evidence evidence) {
        Reading reading = new Reading(bytes);
        reading.add(bomLength, bytes.length, charset, evidence);
        return reading.done(bomLength);
    }

    /// A run of lines that the same charset explains; null where any would, because the lines are ASCII.
    private record Lines(int start, int end, @Nullable Charset charset) {}

    private static Decoded mixed(byte[] bytes, int start) {
        Legacy legacy = Legacy.guess(bytes, start);
        Reading reading = new Reading(bytes);
        int from = start;
        Charset current = null;
        for (Lines lines : lines(bytes, start, legacy)) {
            if (current != null && lines.charset != null && !lines.charset.equals(current)) {
                reading.add(from, lines.start, current, legacy.evidence(current));
                from = lines.start;
            }
            current = lines.charset == null ? current : lines.charset;
        }
        Charset last = current == null ? UTF_8 : current;
        reading.add(from, bytes.length, last, legacy.evidence(last));
        return reading.done(start);
    }

    private static List<Lines> lines(byte[] bytes, int start, Legacy legacy) {
        List<Lines> lines = new ArrayList<>();
        for (int at = start; at < bytes.length; ) {
            int end = lineEnd(bytes, at);
            lines.add(new Lines(at, end, legacy.charsetOf(Utf8.profile(bytes, at, end))));
            at = end;
        }
        return lines;
    }

    /// The byte after the line's end; LF, CRLF and a lone CR each end a line.
    static int lineEnd(byte[] bytes, int at) {
        for (int i = at; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
            if (bytes[i] == '\r') {
                return i + 1 < bytes.length && bytes[i + 1] == '\n' ? i + 2 : i + 1;
            }
        }
        return bytes.length;
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
