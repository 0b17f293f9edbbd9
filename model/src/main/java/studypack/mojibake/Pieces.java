package studypack.mojibake;

import java.util.ArrayList;
import java.util.List;
import studypack.text.Span;

/// Cuts lines that no person wrote into pieces that are examined one by one, so that a line of any length takes memory
/// for a piece and time in proportion to its length.
final class Pieces {
    /// Longer than any line of a note; what stands this far apart tells nothing about each other.
    private static final int LONGEST = 10_000;

    private Pieces() {}

    /// The same text in the same order, in units of `text`.
    static List<Span> of(List<Span> lines, String text) {
        if (lines.stream().allMatch(line -> line.end() - line.start() <= LONGEST)) {
            return lines;
        }
        List<Span> pieces = new ArrayList<>();
        for (Span line : lines) {
            int from = line.start();
            while (line.end() - from > LONGEST) {
                int to = cut(text, from);
                pieces.add(new Span(from, to));
                from = to;
            }
            pieces.add(new Span(from, line.end()));
        }
        return pieces;
    }

    /// Between two ASCII characters if there is such a place in the second half of the piece, since no sequence
    /// reaches across it.
    private static int cut(String text, int from) {
        int last = from + LONGEST;
        for (int at = last; at > from + LONGEST / 2; at--) {
            if (text.charAt(at - 1) < 0x80 && text.charAt(at) < 0x80) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(last)) ? last - 1 : last;
    }
}
