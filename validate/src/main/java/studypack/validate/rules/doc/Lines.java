package studypack.validate.rules.doc;

import studypack.markdown.Block;
import studypack.note.Note;
import studypack.text.LineTable;
import studypack.text.Span;
import studypack.validate.Parts;

/// The lines of a note as its author laid them out.
final class Lines {
    private static final int TAB = 4;

    private final String text;
    private final LineTable table;
    private final Parts parts;
    private int longest = -1;

    Lines(Note note, Parts parts) {
        this.text = note.source().text();
        this.table = note.source().lines();
        this.parts = parts;
    }

    /// Columns of the longest line of running text.
    private int longest() {
        if (longest < 0) {
            for (Block.Paragraph paragraph : parts.blocks(Block.Paragraph.class)) {
                int first = table.lineAt(paragraph.span().start());
                int last = table.lineAt(paragraph.span().end());
                for (int line = first; line <= last; line++) {
                    longest = Math.max(longest, width(table.line(line)));
                }
            }
        }
        return longest;
    }

    /// The line that holds an offset, without its line end.
    Span containing(int offset) {
        return table.line(table.lineAt(offset));
    }

    /// What stands on the line, without white space around it and without a tag that ends it.
    String text(Span line) {
        return line.in(text).strip();
    }

    Span trimmed(Span line) {
        String whole = line.in(text);
        int leading = whole.length() - whole.stripLeading().length();
        return new Span(
                line.start() + leading, line.start() + leading + whole.strip().length());
    }

    /// The columns before the first character of the line that holds an offset; a tab goes to the next fourth column.
    int indent(int offset) {
        int column = 0;
        for (int i = containing(offset).start(); i < text.length(); i++) {
            if (text.charAt(i) == '\t') {
                column += TAB - column % TAB;
            } else if (text.charAt(i) == ' ') {
                column++;
            } else {
                break;
            }
        }
        return column;
    }

    /// Whether the line above the one that holds an offset is running text.
    boolean isUnderText(int offset) {
        int line = table.lineAt(offset);
        if (line == 1) {
            return false;
        }
        Span above = trimmed(table.line(line - 1));
        int first = above.start() + (text.startsWith("**", above.start()) ? 2 : 0);
        return first < above.end() && Character.isLetter(text.codePointAt(first));
    }

    /// Whether the first word of the second line had fitted on the first one: the author did not wrap it.
    boolean hadRoom(Span before, Span after) {
        String words = text(after);
        int space = words.indexOf(' ');
        int word = width(space < 0 ? words : words.substring(0, space));
        return (width(before) + 1 + word) * 4 <= longest() * 3;
    }

    /// The line end that the text uses before an offset.
    String lineEnd(int offset) {
        boolean two = offset > 1 && text.startsWith("\r\n", offset - 2);
        return two ? "\r\n" : offset > 0 && text.charAt(offset - 1) == '\r' ? "\r" : "\n";
    }

    private int width(Span line) {
        return width(line.in(text));
    }

    /// Columns on a screen: a syllable of Hangul takes two.
    private static int width(String words) {
        int width = 0;
        for (int i = 0; i < words.length(); i++) {
            width += words.charAt(i) >= 0x1100 ? 2 : 1;
        }
        return width;
    }
}
