package studypack.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Collects segments while a file is decoded, so that every byte ends as text or as a listed [Malformed] run.
final class Reading {
    private final byte[] bytes;
    private final StringBuilder text;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Malformed> malformed = new ArrayList<>();

    Reading(byte[] bytes) {
        this.bytes = bytes;
        this.text = new StringBuilder(bytes.length);
    }

    Decoded done(int bomLength) {
        return new Decoded(text.toString(), bomLength, false, segments, malformed);
    }

    void add(int start, int end, Charset charset, Evidence evidence) {
        if (start == end) {
            return;
        }
        int from = text.length();
        if (charset.equals(StandardCharsets.UTF_8)) {
            addUtf8(start, end);
        } else {
            addLegacy(start, end, charset);
        }
        segments.add(new Segment(new Span(from, text.length()), start, end, charset, evidence));
    }

    private void addUtf8(int start, int end) {
        int sound = start;
        int at = start;
        while (at < end) {
            int length = Utf8.length(bytes, at, end);
            if (length > 0) {
                at += length;
                continue;
            }
            text.append(new String(bytes, sound, at - sound, StandardCharsets.UTF_8));
            addMalformed(at, 1);
            at++;
            sound = at;
        }
        text.append(new String(bytes, sound, end - sound, StandardCharsets.UTF_8));
    }

    private void addLegacy(int start, int end, Charset charset) {
        String whole = new String(bytes, start, end - start, charset);
        byte[] back = whole.getBytes(charset);
        if (Arrays.equals(back, 0, back.length, bytes, start, end)) {
            text.append(whole);
            return;
        }
        if (charset.name().startsWith("ISO-2022")) {
            // The escapes stand where no encoder of ours would put them: the text is right, the bytes will not return.
            malformed.add(new Malformed(Span.at(text.length()), start, 0));
            text.append(whole);
            return;
        }
        addReported(start, end, charset);
    }

    private void addReported(int start, int end, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start);
        CharBuffer out = CharBuffer.allocate(end - start + 2);
        while (true) {
            int from = in.position();
            CoderResult result = decoder.decode(in, out, true);
            addComing(out.flip().toString(), from, charset);
            out.clear();
            if (!result.isError()) {
                return;
            }
            int length = Math.min(result.length(), end - in.position());
            addMalformed(in.position(), length);
            in.position(in.position() + length);
            decoder.reset();
        }
    }

    /// Some charsets have two codes for one character; the code that would not come back is reported, not changed.
    private void addComing(String piece, int from, Charset charset) {
        int at = from;
        for (int i = 0; i < piece.length(); ) {
            int next = piece.offsetByCodePoints(i, 1);
            byte[] back = piece.substring(i, next).getBytes(charset);
            if (Arrays.equals(back, 0, back.length, bytes, at, Math.min(bytes.length, at + back.length))) {
                text.append(piece, i, next);
            } else {
                addMalformed(at, back.length);
            }
            at += back.length;
            i = next;
        }
    }

    private void addMalformed(int at, int length) {
        if (!malformed.isEmpty()) {
            Malformed last = malformed.getLast();
            if (last.byteOffset() + last.bytes() == at && last.span().end() == text.length() && last.bytes() > 0) {
                malformed.set(
                        malformed.size() - 1, new Malformed(last.span(), last.byteOffset(), last.bytes() + length));
                return;
            }
        }
        malformed.add(new Malformed(new Span(text.length(), text.length() + 1), at, length));
        text.append('\uFFFD');
    }
}
