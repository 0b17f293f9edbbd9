package studypack.reader;

import java.util.ArrayList;
import java.util.Arrays;
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
        return source.without(comments.pieces(comments.outsideCode(comments.written())));
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

    /// Where code stands is seen as if the comments were words: a comment ends a paragraph, words do not.
    private List<Span> outsideCode(List<Span> comments) {
        char[] letters = text.toCharArray();
        for (Span comment : comments) {
            for (int at = comment.start(); at < comment.end(); at++) {
                letters[at] = isLineEnd(at) ? letters[at] : 'x';
            }
        }
        NavigableSet<Span> code = code(Markdown.read(new String(letters), head));
        return comments.stream()
                .filter(comment -> {
                    Span before = code.floor(new Span(comment.start(), text.length()));
                    return before == null || !before.covers(comment);
                })
                .toList();
    }

    private static NavigableSet<Span> code(List<Block> blocks) {
        NavigableSet<Span> code = new TreeSet<>();
        Walk.blocks(blocks).stream().filter(Block.Code.class::isInstance).forEach(block -> code.add(block.span()));
        Walk.inlines(blocks).stream().filter(Inline.Code.class::isInstance).forEach(inline -> code.add(inline.span()));
        return code;
    }

    /// What goes with the comments: their lines where they stand alone, else the space before them.
    private List<Span> pieces(List<Span> comments) {
        List<Span> pieces = new ArrayList<>();
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

    private Span piece(int from, int to) {
        int start = beforeSpace(from);
        int end = behindSpace(to);
        boolean ends = end == text.length() || isLineEnd(end);
        if (!ends) {
            return start == lineStart(start) ? new Span(from, end) : new Span(start, to);
        }
        int line = lineStart(from);
        if (!isEmpty(line, from)) {
            return new Span(start, to);
        }
        int next = behindLineEnd(end);
        boolean between = next < text.length() && isEmptyBefore(line) && isEmpty(next, lineEnd(next));
        return new Span(line, between ? behindLineEnd(lineEnd(next)) : next);
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
