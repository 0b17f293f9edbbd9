package studypack.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studypack.mojibake.Grade;
import studypack.mojibake.Mojibake;
import studypack.mojibake.Repair;
import studypack.mojibake.Syllables;

/// One file as text: what was written, what we read in its place where it is broken, and the map between the two.
///
/// Readers and spans use the *reading text* ([#text()]), which differs from the decoded text only in the runs of
/// [#repairs()] and by the pieces that [#leftOut()] names; [#original(Span)] and [#position(int)] lead back to the
/// file.
public final class SourceText {
    private final Decoded decoded;
    private final List<Repair> repairs;
    private final LeftOut leftOut;
    private final String text;
    private final LineTable originalLines;
    private final LineTable lines;
    private final List<Unsure> unsure;
    private final Set<Oddity> oddities;

    private SourceText(Decoded decoded, List<Repair> repairs) {
        this.decoded = decoded;
        this.repairs = List.copyOf(repairs);
        this.leftOut = LeftOut.NOTHING;
        this.text = repairs.isEmpty() ? decoded.text() : Mojibake.repair(decoded.text(), repairs, Grade.LOST);
        this.originalLines = new LineTable(decoded.text());
        this.lines = repairs.isEmpty() ? originalLines : new LineTable(text);
        this.unsure = UnsureWords.of(decoded, repairs, text);
        this.oddities = Oddity.in(text);
    }

    private SourceText(SourceText whole, LeftOut leftOut) {
        this.decoded = whole.decoded;
        this.repairs = whole.repairs;
        this.leftOut = leftOut;
        this.text = leftOut.rest();
        this.originalLines = whole.originalLines;
        this.lines = new LineTable(text);
        this.unsure = leftOut.moved(whole.unsure);
        this.oddities = Oddity.in(text);
    }

    /// Reads any bytes; nothing is thrown and nothing dropped: what cannot be decoded is in [Decoded#malformed()].
    public static SourceText of(byte[] bytes) {
        return of(bytes, Syllables.shipped());
    }

    /// The same, where other syllables tell what was lost.
    public static SourceText of(byte[] bytes, Syllables syllables) {
        return of(Decoder.decode(bytes), syllables);
    }

    /// The same of bytes that are decoded.
    public static SourceText of(Decoded decoded, Syllables syllables) {
        return new SourceText(decoded, Mojibake.find(decoded.text(), syllables));
    }

    /// Text that is known to be as it was meant.
    public static SourceText of(String text) {
        return of(text, List.of());
    }

    /// Text whose broken runs are known.
    ///
    /// @param repairs in order; they do not overlap
    public static SourceText of(String text, List<Repair> repairs) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Segment all = new Segment(
                new Span(0, text.length()),
                0,
                bytes.length,
                StandardCharsets.UTF_8,
                Evidence.DECLARED,
                true,
                "given as text");
        return new SourceText(new Decoded(text, 0, false, List.of(all), List.of()), repairs);
    }

    /// The same without pieces that say nothing to a reader of the note, as if they had never been written.
    ///
    /// @param pieces of the decoded text, in order; they do not overlap
    public SourceText without(List<Span> pieces) {
        if (pieces.isEmpty()) {
            return this;
        }
        return new SourceText(this, LeftOut.of(pieces, text, this::readingOffset));
    }

    /// The pieces of the decoded text that the reading text leaves out, in order.
    public List<Span> leftOut() {
        return leftOut.pieces();
    }

    /// A place in a piece that is left out, for a finding on the piece itself: a span behind the end of the reading
    /// text, from which [#original(Span)] and [#position(int)] lead to the file as from any other.
    ///
    /// @param written in the decoded text
    public Span behind(Span written) {
        int base = text.length() + 1;
        return new Span(base + written.start(), base + written.end());
    }

    /// The text to read: decoded, and repaired where it was broken.
    public String text() {
        return text;
    }

    /// The kinds of odd characters that stand anywhere in the reading text, so that whoever looks for one kind need not
    /// look where there is none.
    public Set<Oddity> oddities() {
        return oddities;
    }

    public Decoded decoded() {
        return decoded;
    }

    /// In order; their spans are in the decoded text.
    public List<Repair> repairs() {
        return repairs;
    }

    /// Where the reading text shows what is read in place of the broken runs, in the order of [#repairs()].
    public List<Span> repaired() {
        List<Span> spans = new ArrayList<>(repairs.size());
        int shift = 0;
        for (Repair repair : repairs) {
            int start = repair.span().start() + shift;
            int end = start + repair.repaired().length();
            spans.add(new Span(leftOut.reading(start), leftOut.reading(end)));
            shift += repair.repaired().length() - repair.span().length();
        }
        return spans;
    }

    /// What of the reading text is not sure to be what the author wrote, in order; none overlaps another.
    public List<Unsure> unsure() {
        return unsure;
    }

    /// What of [#unsure()] stands in a piece of the reading text, in part at least.
    public List<Unsure> unsure(Span reading) {
        int from = firstEndingAfter(reading.start());
        int to = from;
        while (to < unsure.size() && unsure.get(to).span().start() < reading.end()) {
            to++;
        }
        return unsure.subList(from, to);
    }

    private int firstEndingAfter(int offset) {
        int from = 0;
        int to = unsure.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (unsure.get(middle).span().end() > offset) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /// A text cut where an unsure piece begins or ends.
    ///
    /// @param text as it is shown
    /// @param span where it was read; a text that does not say the same (an entity, an escape) cannot be cut and is
    /// unsure as a whole where anything in it is
    public List<Part> parts(String text, Span span) {
        List<Unsure> inside = span.isEmpty() ? List.of() : unsure(span);
        if (inside.isEmpty()) {
            return List.of(new Part(text, null, false));
        }
        if (text.length() != span.length()) {
            Unsure first = inside.getFirst();
            return List.of(new Part(text, first, first.span().end() <= span.end()));
        }
        List<Part> parts = new ArrayList<>();
        int at = span.start();
        for (Unsure each : inside) {
            int start = Math.max(at, each.span().start());
            int end = Math.min(span.end(), each.span().end());
            if (at < start) {
                parts.add(new Part(text.substring(at - span.start(), start - span.start()), null, false));
            }
            boolean last = each.span().end() <= span.end();
            parts.add(new Part(text.substring(start - span.start(), end - span.start()), each, last));
            at = end;
        }
        if (at < span.end()) {
            parts.add(new Part(text.substring(at - span.start()), null, false));
        }
        return parts;
    }

    /// A stretch of a text that is sure, or belongs to one unsure piece.
    ///
    /// @param unsure the piece, null where the stretch is sure
    /// @param last   the piece ends with it
    public record Part(String text, @Nullable Unsure unsure, boolean last) {}

    /// Lines of the reading text.
    public LineTable lines() {
        return lines;
    }

    /// Lines of the decoded text, as the file has them.
    public LineTable originalLines() {
        return originalLines;
    }

    /// The charset that explains most of the file.
    public Charset charset() {
        return decoded.charset();
    }

    /// Where a place of the reading text stands in the file.
    public Position position(int offset) {
        return originalLines.position(original(Span.at(offset)).start());
    }

    /// The piece of the decoded text that `reading` was read from; a span that ends inside a repaired run is widened to
    /// the units that its last one comes from. A place where something is left out stands behind it where that
    /// begins the line, else before it.
    public Span original(Span reading) {
        if (reading.start() > text.length()) {
            int base = text.length() + 1;
            return new Span(reading.start() - base, reading.end() - base);
        }
        if (repairs.isEmpty() && leftOut.isNothing()) {
            return reading;
        }
        if (reading.isEmpty()) {
            return Span.at(repairedFrom(leftOut.place(reading.start())));
        }
        int start = repairedFrom(leftOut.start(reading.start()));
        return new Span(start, Math.max(start, repairedFrom(leftOut.end(reading.end()))));
    }

    /// The same piece by piece, without what is left out in the middle of it.
    public List<Span> originals(Span reading) {
        Span whole = original(reading);
        List<Span> spans = new ArrayList<>();
        int from = whole.start();
        for (Span piece : reading.start() > text.length() ? List.<Span>of() : leftOut.pieces()) {
            if (whole.covers(piece)) {
                spans.add(new Span(from, piece.start()));
                from = piece.end();
            }
        }
        spans.add(new Span(from, whole.end()));
        return spans;
    }

    /// The place of the reading text that shows the unit at `offset` of the decoded text.
    public int readingOffset(int offset) {
        return leftOut.reading(repaired(offset));
    }

    private int repaired(int offset) {
        int shift = 0;
        for (Repair repair : repairs) {
            if (offset < repair.span().start()) {
                break;
            }
            if (offset < repair.span().end()) {
                int inRun = offset - repair.span().start();
                int unit = 0;
                while (unit + 1 < repair.origins().size() && repair.origins().get(unit + 1) <= inRun) {
                    unit++;
                }
                return repair.span().start() + shift + unit;
            }
            shift += repair.repaired().length() - repair.span().length();
        }
        return offset + shift;
    }

    private int repairedFrom(int repaired) {
        int shift = 0;
        for (Repair repair : repairs) {
            int start = repair.span().start() + shift;
            if (repaired < start) {
                break;
            }
            if (repaired < start + repair.repaired().length()) {
                return repair.span().start() + repair.origins().get(repaired - start);
            }
            shift += repair.repaired().length() - repair.span().length();
        }
        return repaired - shift;
    }
}
