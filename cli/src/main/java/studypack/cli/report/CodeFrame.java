package studypack.cli.report;

import studypack.text.LineTable;
import studypack.text.Span;
import studypack.validate.Excerpt;

/// The line of a finding with its place underlined.
///
/// ```
///   12 | 정답: E) 캐시
///      |       ^
/// ```
final class CodeFrame {
    private static final int CELLS = 96;
    private static final int CELLS_BEFORE = 40;
    private static final int TAB = 4;

    private CodeFrame() {}

    /// @param text  of the file
    /// @param lines of `text`
    /// @param span  in `text`; of several lines the first is shown
    static String of(String text, LineTable lines, Span span, Style style) {
        int number = lines.lineAt(span.start());
        return of(text, lines.line(number), number, span, style);
    }

    /// A place of a text that is not at hand.
    static String of(Excerpt excerpt, Style style) {
        Span line = new Span(0, excerpt.line().length());
        return of(excerpt.line(), line, excerpt.start().line(), excerpt.mark(), style);
    }

    private static String of(String text, Span line, int number, Span span, Style style) {
        int start = Math.min(span.start(), line.end());
        int end = Math.min(span.end(), line.end());
        // A line may be the whole of a large file: only what can be shown is looked at.
        int from = boundary(text, Math.max(line.start(), start - CELLS * 2));
        int to = boundary(text, Math.min(line.end(), start + CELLS * 4));
        Cells cells = Cells.of(text.substring(from, to));

        int first = firstShown(cells, start - from, from > line.start(), fits(cells) && to == line.end());
        StringBuilder shown = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        int column = 0;
        if (first > 0 || from > line.start()) {
            shown.append('…');
            marks.append(' ');
            column++;
        }
        int marked = 0;
        boolean cut = to < line.end();
        for (int i = first; i < cells.size(); i++) {
            boolean tab = cells.isTab(i);
            int width = tab ? TAB - column % TAB : cells.width(i);
            if (column + width > CELLS) {
                cut = true;
                break;
            }
            int at = cells.start(i) + from;
            boolean inside = at >= start && at < end;
            if (tab) {
                shown.repeat(' ', width);
            } else {
                cells.appendTo(shown, i);
            }
            if (at < end || (marked == 0 && at < start)) {
                marks.repeat(inside ? '^' : ' ', width);
            }
            marked += inside ? width : 0;
            column += width;
        }
        if (marked == 0) {
            marks.append('^');
        }
        if (cut) {
            shown.append('…');
        }
        String gutter = Integer.toString(number);
        String margin = " ".repeat(Math.max(0, 4 - gutter.length()));
        String noted = margin + style.dim(gutter + " |") + " " + shown;
        return noted.stripTrailing() + "\n" + margin + style.dim(" ".repeat(gutter.length()) + " |") + " "
                + style.caret(marks.toString()) + "\n";
    }

    /// The first cluster to show: all of them where the line fits, else some before the span.
    private static int firstShown(Cells cells, int start, boolean cutBefore, boolean fits) {
        if (fits && !cutBefore) {
            return 0;
        }
        int at = 0;
        while (at < cells.size() && cells.start(at) < start) {
            at++;
        }
        int before = 0;
        while (at > 0 && before < CELLS_BEFORE) {
            at--;
            before += Math.max(1, cells.width(at));
        }
        return at;
    }

    private static boolean fits(Cells cells) {
        int width = 0;
        for (int i = 0; i < cells.size(); i++) {
            width += cells.isTab(i) ? TAB : cells.width(i);
        }
        return width <= CELLS;
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
