package studypack.cli.report;

import java.util.List;
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
        List<DisplayWidth.Cluster> clusters = DisplayWidth.clusters(text.substring(from, to));

        int first =
                firstShown(clusters, start - from, from > line.start(), widthUpTo(clusters, CELLS) && to == line.end());
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
        for (DisplayWidth.Cluster cluster : clusters.subList(first, clusters.size())) {
            boolean tab = cluster.text().equals("\t");
            int width = tab ? TAB - column % TAB : cluster.width();
            if (column + width > CELLS) {
                cut = true;
                break;
            }
            boolean inside = cluster.start() >= start - from && cluster.start() < end - from;
            shown.append(tab ? " ".repeat(width) : Printable.of(cluster.text()));
            if (cluster.start() < end - from || (marked == 0 && cluster.start() < start - from)) {
                marks.append((inside ? "^" : " ").repeat(width));
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
    private static int firstShown(List<DisplayWidth.Cluster> clusters, int start, boolean cutBefore, boolean fits) {
        if (fits && !cutBefore) {
            return 0;
        }
        int at = 0;
        while (at < clusters.size() && clusters.get(at).start() < start) {
            at++;
        }
        int cells = 0;
        while (at > 0 && cells < CELLS_BEFORE) {
            at--;
            cells += Math.max(1, clusters.get(at).width());
        }
        return at;
    }

    private static boolean widthUpTo(List<DisplayWidth.Cluster> clusters, int limit) {
        int width = 0;
        for (DisplayWidth.Cluster cluster : clusters) {
            width += cluster.text().equals("\t") ? TAB : cluster.width();
        }
        return width <= limit;
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
