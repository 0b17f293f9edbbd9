package studypack.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.Markdown;
import studypack.markdown.Walk;
import studypack.note.FrontMatter;
import studypack.text.SourceText;
import studypack.text.Span;

/// Takes `<!-- studypack-ignore key/missing: reason -->` out of what is read: such a comment speaks to the checker, and
/// the note is to be the same with it and without, wherever it stands. In code it is an example.
final class IgnoreComments {
    private static final String BEGIN = "<!--";
    private static final String END = "-->";
    private static final String NAME = "studypack-ignore";
    /// A comment that goes on for longer has lost its end.
    private static final int LONGEST = 4_000;

    private final String text;
    private final int head;

    private IgnoreComments(String text, int head) {
        this.text = text;
        this.head = head;
    }

    /// The text to read in place of `source`.
    static SourceText without(SourceText source) {
        String text = source.decoded().text();
        if (!text.contains(NAME)) {
            return source;
        }
        @Nullable FrontMatter frontMatter = FrontMatterReader.read(text);
        int head = frontMatter == null ? 0 : frontMatter.span().end();
        IgnoreComments comments = new IgnoreComments(text, head);
        return source.without(comments.outsideCode(comments.pieces(comments.written())).stream()
                .map(Piece::whole)
                .toList());
    }

    private List<Span> written() {
        List<Span> found = new ArrayList<>();
        for (int at = text.indexOf(BEGIN, head); at >= 0; at = text.indexOf(BEGIN, at)) {
            int word = at + BEGIN.length();
            while (word < text.length() && Character.isWhitespace(text.charAt(word))) {
                word++;
            }
            int end = text.startsWith(NAME, word) ? text.indexOf(END, word) : -1;
            if (end < 0 || end - at > LONGEST) {
                at = word;
                continue;
            }
            found.add(new Span(at, end + END.length()));
            at = end + END.length();
        }
        return found;
    }

    /// Without those that stand in code. Where that is, is seen in a text in which the comments disturb nothing: those
    /// with lines of their own are gone, others are words. A line that is indented as code is may be just that, and
    /// stays.
    private List<Piece> outsideCode(List<Piece> pieces) {
        StringBuilder calm = new StringBuilder(text.length());
        List<Span> places = new ArrayList<>();
        int from = 0;
        for (Piece piece : pieces) {
            calm.append(text, from, piece.whole().start());
            int start = calm.length();
            if (!piece.isLine()) {
                calm.append("x".repeat(piece.whole().length()));
            } else if (isIndented(piece)) {
                calm.append(piece.whole().in(text));
            }
            places.add(new Span(
                    start, start + calm.substring(start).stripTrailing().length()));
            from = piece.whole().end();
        }
        NavigableSet<Span> code =
                code(Markdown.read(calm.append(text, from, text.length()).toString(), head));
        List<Piece> outside = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Span place = places.get(i);
            Span before = code.lower(Span.at(place.isEmpty() ? place.start() : place.start() + 1));
            if (before == null || !before.covers(place)) {
                outside.add(pieces.get(i));
            }
        }
        return outside;
    }

    /// What goes with comments.
    ///
    /// @param isLine they stand alone on their lines
    private record Piece(Span whole, boolean isLine) {}

    private boolean isIndented(Piece piece) {
        int at = piece.whole().start();
        return text.startsWith("    ", at) || text.startsWith("\t", at);
    }

    private static NavigableSet<Span> code(List<Block> blocks) {
        NavigableSet<Span> code = new TreeSet<>();
        Walk.blocks(blocks).stream().filter(Block.Code.class::isInstance).forEach(block -> code.add(block.span()));
        Walk.inlines(blocks).stream().filter(Inline.Code.class::isInstance).forEach(inline -> code.add(inline.span()));
        return code;
    }

    /// What goes with the comments: their lines where they stand alone, else the space before them.
    private List<Piece> pieces(List<Span> comments) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < comments.size(); ) {
            int first = i++;
            while (i < comments.size()
                    && isSpace(comments.get(i - 1).end(), comments.get(i).start())) {
                i++;
            }
            pieces.add(piece(comments.get(first).start(), comments.get(i - 1).end()));
        }
        return pieces;
    }

    private boolean isSpace(int from, int to) {
        return behindSpace(from) == to;
    }

    private Piece piece(int from, int to) {
        int start = beforeSpace(from);
        int end = behindSpace(to);
        boolean ends = end == text.length() || isLineEnd(end);
        if (!ends) {
            return new Piece(start == lineStart(start) ? new Span(from, end) : new Span(start, to), false);
        }
        int line = lineStart(from);
        if (!isEmpty(line, from)) {
            return new Piece(new Span(start, to), false);
        }
        int next = behindLineEnd(end);
        boolean between = next < text.length() && isEmptyBefore(line) && isEmpty(next, lineEnd(next));
        return new Piece(new Span(line, between ? behindLineEnd(lineEnd(next)) : next), true);
    }

    /// Nothing, or no more than the marks of a quote.
    private boolean isEmpty(int from, int to) {
        for (int at = from; at < to; at++) {
            if (" \t>".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    /// The line before is empty, or there is none.
    private boolean isEmptyBefore(int line) {
        if (line <= head) {
            return true;
        }
        int end = line - (line > 1 && text.startsWith("\r\n", line - 2) ? 2 : 1);
        return isEmpty(lineStart(end), end);
    }

    private int beforeSpace(int at) {
        int start = at;
        while (start > 0 && isSpace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private int behindSpace(int at) {
        int end = at;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private int lineStart(int at) {
        int start = at;
        while (start > 0 && !isLineEnd(start - 1)) {
            start--;
        }
        return start;
    }

    private int lineEnd(int at) {
        int end = at;
        while (end < text.length() && !isLineEnd(end)) {
            end++;
        }
        return end;
    }

    private int behindLineEnd(int end) {
        if (end == text.length()) {
            return end;
        }
        return end + (text.startsWith("\r\n", end) ? 2 : 1);
    }

    private boolean isLineEnd(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }
}
