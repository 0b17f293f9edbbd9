package studypack.validate;

import studypack.note.Note;
import studypack.text.Position;
import studypack.text.Span;
import studypack.validate.pack.Packer;
import studypack.validate.pack.Unpacker;

/// A place of a note that may no longer be at hand, with as much of its line as a report shows.
///
/// @param start where it begins in the file
/// @param line  of the reading text, cut off where it is long
/// @param mark  the place in `line`
public record Excerpt(Position start, String line, Span mark) {
    private static final int LONGEST = 160;
    private static final int BEFORE = 40;

    /// @param span on one line
    public static Excerpt of(Note note, Span span) {
        String text = note.source().text();
        Span line = note.source().lines().line(note.source().lines().lineAt(span.start()));
        int at = Math.min(span.start(), line.end());
        int from = line.length() <= LONGEST ? line.start() : boundary(text, Math.max(line.start(), at - BEFORE));
        int to = boundary(text, Math.min(line.end(), from + LONGEST));
        Span mark = new Span(at - from, Math.max(at, Math.min(span.end(), to)) - from);
        return new Excerpt(note.source().position(span.start()), text.substring(from, to), mark);
    }

    public void pack(Packer out) {
        out.number(start.line());
        out.number(start.column());
        out.text(line);
        out.span(mark);
    }

    public static Excerpt unpack(Unpacker in) {
        return new Excerpt(new Position(in.number(), in.number()), in.text(), in.span());
    }

    /// Not between the two halves of a character.
    private static int boundary(String text, int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return inside ? offset - 1 : offset;
    }
}
