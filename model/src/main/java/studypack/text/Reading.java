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

    void add(int start, int end, Charset charset, Evidence evidence, String why) {
        if (start == end) {
            return;
        }
        if (charset.equals(StandardCharsets.UTF_8)) {
            int from = text.length();
            addUtf8(start, end);
            segments.add(new Segment(since(from), start, end, charset, evidence, true, why));
        } else if (charset.name().startsWith("ISO-2022")) {
            addEscaped(start, end, charset, evidence, why);
        } else {
            addLegacy(start, end, charset, evidence, why);
        }
    }

    private Span since(int from) {
        return new Span(from, text.length());
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

    private void addEscaped(int start, int end, Charset charset, Evidence evidence, String why) {
        int from = text.length();
        Iso2022.read(bytes, start, end, charset, this);
        boolean exact = comesBack(text.substring(from), start, end, charset);
        segments.add(new Segment(since(from), start, end, charset, evidence, exact, why));
    }

    private void addLegacy(int start, int end, Charset charset, Evidence evidence, String why) {
        int from = text.length();
        String whole = new String(bytes, start, end - start, charset);
        if (comesBack(whole, start, end, charset)) {
            text.append(whole);
            segments.add(new Segment(since(from), start, end, charset, evidence, true, why));
        } else {
            addOneByOne(start, end, charset, evidence, why);
        }
    }

    private boolean comesBack(String piece, int start, int end, Charset charset) {
        byte[] back = piece.getBytes(charset);
        return Arrays.equals(back, 0, back.length, bytes, start, end);
    }

    /// Some bytes are malformed, or are not those the charset would write: each character is looked at alone.
    private void addOneByOne(int start, int end, Charset charset, Evidence evidence, String why) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start);
        int segmentStart = start;
        int from = text.length();
        boolean exact = true;
        while (in.position() < end) {
            int at = in.position();
            String character = next(decoder, in);
            if (character.isEmpty()) {
                int length = in.position() - at;
                addMalformed(at, length);
                continue;
            }
            boolean same = comesBack(character, at, in.position(), charset);
            if (same != exact && at > segmentStart) {
                segments.add(new Segment(since(from), segmentStart, at, charset, evidence, exact, why));
                segmentStart = at;
                from = text.length();
            }
            exact = same;
            text.append(character);
        }
        segments.add(new Segment(since(from), segmentStart, end, charset, evidence, exact, why));
    }

    /// The next character; none where the bytes are malformed, which are then passed over.
    private static String next(CharsetDecoder decoder, ByteBuffer in) {
        for (int room = 1; ; room++) {
            CharBuffer out = CharBuffer.allocate(room);
            CoderResult result = decoder.reset().decode(in, out, true);
            if (out.position() > 0) {
                return out.flip().toString();
            }
            if (!result.isOverflow()) {
                int left = in.remaining();
                in.position(in.position() + Math.min(left, result.isError() ? result.length() : left));
                return "";
            }
        }
    }

    void append(char c) {
        text.append(c);
    }

    void addMalformed(int at, int length) {
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
