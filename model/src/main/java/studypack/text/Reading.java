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
    /// Characters that are checked together.
    private static final int STRETCH = 1 << 9;

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

    /// Some bytes are malformed, or are not those the charset would write: what comes back is taken by the stretch, the
    /// rest character by character.
    private void addOneByOne(int start, int end, Charset charset, Evidence evidence, String why) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start);
        CharBuffer out = CharBuffer.allocate(STRETCH);
        Run run = new Run(start, charset, evidence, why);
        while (in.hasRemaining()) {
            int at = in.position();
            CoderResult result = decoder.reset().decode(in, out.clear(), true);
            int to = in.position();
            if (out.position() > 0) {
                String stretch = out.flip().toString();
                if (comesBack(stretch, at, to, charset)) {
                    run.take(at, stretch, true);
                } else {
                    takeOneByOne(at, to, decoder, run);
                }
            }
            if (!result.isOverflow() && to < end) {
                int length = result.isError() ? result.length() : end - to;
                addMalformed(to, length);
                in.position(to + length);
            }
        }
        run.close(end);
    }

    /// Bytes none of which is malformed.
    private void takeOneByOne(int start, int end, CharsetDecoder decoder, Run run) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start);
        while (in.hasRemaining()) {
            int at = in.position();
            String character = next(decoder, in);
            run.take(at, character, comesBack(character, at, in.position(), run.charset));
        }
    }

    private static String next(CharsetDecoder decoder, ByteBuffer in) {
        for (int room = 1; ; room++) {
            CharBuffer out = CharBuffer.allocate(room);
            decoder.reset().decode(in, out, true);
            if (out.position() > 0) {
                return out.flip().toString();
            }
        }
    }

    /// Characters that all come back, or none of which does; they make a segment.
    private final class Run {
        private final Charset charset;
        private final Evidence evidence;
        private final String why;
        private int start;
        private int from = text.length();
        private boolean exact = true;

        Run(int start, Charset charset, Evidence evidence, String why) {
            this.start = start;
            this.charset = charset;
            this.evidence = evidence;
            this.why = why;
        }

        /// @param at   of the first byte
        /// @param same the charset writes the bytes again
        void take(int at, String characters, boolean same) {
            if (same != exact && at > start) {
                close(at);
                start = at;
                from = text.length();
            }
            exact = same;
            text.append(characters);
        }

        void close(int end) {
            segments.add(new Segment(since(from), start, end, charset, evidence, exact, why));
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
