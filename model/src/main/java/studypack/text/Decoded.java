package studypack.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What the bytes of a file say, with the evidence for it, undisturbed: line ends as they are, byte order mark
/// remembered.
///
/// @param bomLength bytes of the byte order mark that `text` leaves out, 0 where there is none
/// @param binary    the file is no text (NUL bytes that no UTF-16 explains); `text` is then empty
public record Decoded(String text, int bomLength, boolean binary, List<Segment> segments, List<Malformed> malformed) {

    public Decoded {
        segments = List.copyOf(segments);
        malformed = List.copyOf(malformed);
    }

    /// The charset that explains most of the file.
    public Charset charset() {
        Charset best = StandardCharsets.UTF_8;
        int most = -1;
        for (Segment segment : segments) {
            if (segment.byteEnd() - segment.byteStart() > most) {
                most = segment.byteEnd() - segment.byteStart();
                best = segment.charset();
            }
        }
        return best;
    }

    /// Whether the segment's charset writes the file's very bytes again from its text.
    public boolean isSound(Segment segment) {
        return segment.exact() && !hasMalformed(segment.span());
    }

    /// [Malformed] runs are listed in order, one character each.
    private boolean hasMalformed(Span span) {
        int low = 0;
        int high = malformed.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (malformed.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < malformed.size() && span.covers(malformed.get(low).span());
    }
}
