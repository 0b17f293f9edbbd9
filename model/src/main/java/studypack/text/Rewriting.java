package studypack.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts edits of a text into the bytes it was read from, so that a file is repaired without being re-encoded.
///
/// The new bytes are read again: what comes out is either a file that says exactly what the edits make of the text, or
/// nothing.
public final class Rewriting {
    private Rewriting() {}

    /// Every byte outside of the edited spans stays: byte order mark, line ends, bytes that no charset explains. An
    /// edit is written in the charset of the segment it begins in, and left out where that lacks a character of it.
    ///
    /// @param bytes   of the file
    /// @param decoded what [Decoder] reads in `bytes`
    /// @param edits   in order; none overlaps another
    /// @return null where the new bytes would be read as another text, as may happen where the charset is a guess
    /// @throws IllegalArgumentException where edits overlap or are not in order
    public static @Nullable Rewritten inPlace(byte[] bytes, Decoded decoded, List<TextEdit> edits) {
        requireOrder(edits);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 64);
        ByteMap map = new ByteMap(bytes, decoded);
        List<TextEdit> written = new ArrayList<>();
        List<TextEdit> unwritable = new ArrayList<>();
        int from = 0;
        for (TextEdit edit : edits) {
            int start = map.byteAt(edit.span().start());
            Charset charset = map.charset();
            boolean shifted = map.shifted();
            int end = map.byteAt(edit.span().end());
            byte[] piece = Shifts.hasThem(charset)
                    ? Shifts.encode(edit.text(), bytes, start, end, shifted, map.shifted())
                    : encode(edit.text(), charset);
            if (piece == null) {
                unwritable.add(edit);
                continue;
            }
            written.add(edit);
            out.write(bytes, from, start - from);
            out.writeBytes(piece);
            from = end;
        }
        out.write(bytes, from, bytes.length - from);
        return verified(out.toByteArray(), apply(decoded.text(), written), written, unwritable);
    }

    /// The whole text in UTF-8, with the edits. A byte order mark of UTF-8 stays, those of UTF-16 and UTF-32 are
    /// dropped.
    ///
    /// @return null where the new bytes would be read as another text
    /// @throws IllegalArgumentException where [#unexplained] is not empty, or edits overlap or are not in order
    public static @Nullable Rewritten inUtf8(byte[] bytes, Decoded decoded, List<TextEdit> edits) {
        requireOrder(edits);
        if (!unexplained(decoded, edits).isEmpty()) {
            throw new IllegalArgumentException("bytes that no charset explains cannot be re-encoded");
        }
        String text = apply(decoded.text(), edits);
        byte[] encoded = encode(text, StandardCharsets.UTF_8);
        if (encoded == null) {
            return null;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(encoded.length + 3);
        // Only the mark of UTF-8 has three bytes.
        out.write(bytes, 0, decoded.bomLength() == 3 ? 3 : 0);
        out.writeBytes(encoded);
        return verified(out.toByteArray(), text, edits, List.of());
    }

    /// The whole text in UTF-8 without a byte order mark.
    ///
    /// @return null where some bytes are explained by no charset, or the new ones would be read as another text
    public static @Nullable Rewritten inPlainUtf8(Decoded decoded) {
        byte[] encoded = encode(decoded.text(), StandardCharsets.UTF_8);
        return encoded == null || !unexplained(decoded, List.of()).isEmpty()
                ? null
                : verified(encoded, decoded.text(), List.of(), List.of());
    }

    /// The bytes that no charset explains and no edit replaces.
    public static List<Malformed> unexplained(Decoded decoded, List<TextEdit> edits) {
        return decoded.malformed().stream()
                .filter(malformed -> malformed.bytes() > 0)
                .filter(malformed ->
                        edits.stream().noneMatch(edit -> edit.span().covers(malformed.span())))
                .toList();
    }

    /// The text with the edits.
    ///
    /// @throws IndexOutOfBoundsException where edits overlap or are not in order
    public static String apply(String text, List<TextEdit> edits) {
        StringBuilder edited = new StringBuilder(text.length());
        int from = 0;
        for (TextEdit edit : edits) {
            edited.append(text, from, edit.span().start()).append(edit.text());
            from = edit.span().end();
        }
        return edited.append(text, from, text.length()).toString();
    }

    private static @Nullable Rewritten verified(
            byte[] bytes, String expected, List<TextEdit> written, List<TextEdit> unwritable) {
        Decoded read = Decoder.decode(bytes);
        return read.text().equals(expected) ? new Rewritten(bytes, read, written, unwritable) : null;
    }

    private static byte @Nullable [] encode(String text, Charset charset) {
        byte[] bytes = text.getBytes(charset);
        return new String(bytes, charset).equals(text) ? bytes : null;
    }

    private static void requireOrder(List<TextEdit> edits) {
        int end = 0;
        for (TextEdit edit : edits) {
            if (edit.span().start() < end) {
                throw new IllegalArgumentException("an edit begins before the one in front of it ends: " + edit);
            }
            end = edit.span().end();
        }
    }
}
