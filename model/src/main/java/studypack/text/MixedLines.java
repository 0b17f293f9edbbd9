package studypack.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a file that is not all UTF-8. Two editors may have saved it, so each line is UTF-8 or of one older charset,
/// which is guessed from all such lines together, because one line says little.
final class MixedLines {
    private static final Charset UTF_8 = StandardCharsets.UTF_8;

    /// UTF-16 without a single NUL has no space and no line end, so there is little of it.
    private static final int WIDE = 1 << 10;

    /// Bytes of whole sequences that hardly come by chance.
    private static final int CERTAIN = 12;

    /// How unlikely a line of UTF-8 is in a file that has no other, in nats.
    private static final double ALONE = 15;

    private static final Pattern UNDECODABLE = Pattern.compile("\uFFFD+");

    private enum Kind {
        ASCII,
        UTF_8,
        /// Mostly UTF-8, but chance may have made it so, or something else broke it.
        PERHAPS_UTF_8,
        OTHER
    }

    private final byte[] bytes;
    private final int start;
    private int lines;

    /// Of each line, the byte after it and what it is.
    private int[] ends = new int[64];

    private Kind[] kinds = new Kind[64];
    private final Set<Kind> present = EnumSet.noneOf(Kind.class);
    private final boolean hasUtf8;

    private MixedLines(byte[] bytes, int start) {
        this.bytes = bytes;
        this.start = start;
        for (int at = start; at < bytes.length; ) {
            int end = lineEnd(bytes, at);
            addLine(end, kind(Utf8.profile(bytes, at, end)));
            at = end;
        }
        hasUtf8 = has(Kind.UTF_8) || !has(Kind.OTHER);
    }

    private void addLine(int end, Kind kind) {
        if (lines == ends.length) {
            ends = Arrays.copyOf(ends, lines * 2);
            kinds = Arrays.copyOf(kinds, lines * 2);
        }
        ends[lines] = end;
        kinds[lines++] = kind;
        present.add(kind);
    }

    private boolean has(Kind kind) {
        return present.contains(kind);
    }

    private Kind kind(int line) {
        return kinds[line];
    }

    private int begin(int line) {
        return line == 0 ? start : ends[line - 1];
    }

    static Decoded read(byte[] bytes, int start) {
        MixedLines mixed = new MixedLines(bytes, start);
        Guess guess = mixed.guess();
        Decoded decoded = mixed.read(guess);
        Candidate wider =
                decoded.malformed().isEmpty() ? null : guess.candidate().wider();
        if (wider == null) {
            return decoded;
        }
        Decoded again = mixed.read(new Guess(wider, guess.strong(), guess.why()));
        return again.malformed().size() < decoded.malformed().size() ? again : decoded;
    }

    private Decoded read(Guess guess) {
        Reading reading = new Reading(bytes);
        if (guess.charset().name().startsWith("UTF-16")) {
            reading.add(start, bytes.length, guess.charset(), guess.evidence(), guess.why());
        } else {
            readLines(guess, reading);
        }
        return reading.done(start);
    }

    private static Kind kind(Utf8.Profile profile) {
        if (profile.isAscii()) {
            return Kind.ASCII;
        }
        if (profile.broken() == 0) {
            return profile.longest() >= 3 && profile.whole() >= CERTAIN ? Kind.UTF_8 : Kind.PERHAPS_UTF_8;
        }
        return profile.longest() >= 3 && !profile.isMostlyBroken() ? Kind.PERHAPS_UTF_8 : Kind.OTHER;
    }

    private Guess guess() {
        byte[] sample = sample(Kind.OTHER);
        if (sample.length == 0) {
            sample = sample(Kind.PERHAPS_UTF_8);
        }
        boolean wide = bytes.length <= WIDE && !has(Kind.ASCII) && !has(Kind.UTF_8) && !has(Kind.PERHAPS_UTF_8);
        return Legacy.guess(sample, wide);
    }

    private byte[] sample(Kind kind) {
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        for (int line = 0; line < lines && sample.size() < Legacy.SAMPLE; line++) {
            if (kind(line) == kind) {
                int length = ends[line] - begin(line);
                sample.write(bytes, begin(line), Math.min(length, Legacy.SAMPLE - sample.size()));
            }
        }
        return sample.toByteArray();
    }

    private void readLines(Guess guess, Reading reading) {
        int from = start;
        Charset current = null;
        for (int line = 0; line < lines; line++) {
            Charset charset = charset(line, guess);
            if (current != null && charset != null && !charset.equals(current)) {
                add(from, begin(line), current, guess, reading);
                from = begin(line);
            }
            current = charset == null ? current : charset;
        }
        add(from, bytes.length, current == null ? UTF_8 : current, guess, reading);
    }

    private static void add(int from, int to, Charset charset, Guess guess, Reading reading) {
        if (charset.equals(UTF_8)) {
            reading.add(from, to, UTF_8, Evidence.PROVEN, Decoder.UTF_8_GRAMMAR);
        } else {
            reading.add(from, to, charset, guess.evidence(), guess.why());
        }
    }

    /// Null where any charset would do.
    private @Nullable Charset charset(int line, Guess guess) {
        return switch (kind(line)) {
            case ASCII -> null;
            case UTF_8 -> UTF_8;
            case OTHER -> guess.charset();
            case PERHAPS_UTF_8 -> isLikelier(line, guess) ? guess.charset() : UTF_8;
        };
    }

    private boolean isLikelier(int line, Guess guess) {
        int from = begin(line);
        byte[] piece = Arrays.copyOfRange(bytes, from, ends[line]);
        double cost = guess.candidate().fit(piece, piece.length).cost();
        String text = new String(piece, UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            text = UNDECODABLE.matcher(text).replaceAll("\uFFFD");
        }
        return !Languages.explain(text, hasUtf8 ? 0 : ALONE, cost);
    }

    /// The byte after the line's end; LF, CRLF and a lone CR each end a line.
    private static int lineEnd(byte[] bytes, int at) {
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
}
