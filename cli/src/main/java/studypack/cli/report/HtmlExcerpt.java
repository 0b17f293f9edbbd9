package studypack.cli.report;

import studypack.text.LineTable;
import studypack.text.Span;
import studypack.validate.Excerpt;

/// The line of a finding on a page, its place marked, between its neighbours.
final class HtmlExcerpt {
    private static final int BEFORE = 80;
    private static final int AFTER = 240;

    private final String text;
    private final LineTable lines;
    private final StringBuilder html = new StringBuilder();

    private HtmlExcerpt(FileText file) {
        text = file.text();
        lines = file.lines();
    }

    /// @param span in the text of the file; of several lines the first is marked
    static String of(FileText file, Span span) {
        HtmlExcerpt excerpt = new HtmlExcerpt(file);
        excerpt.around(span);
        return excerpt.html.toString();
    }

    /// A line of a note that is not at hand.
    static String of(Excerpt excerpt) {
        Span mark = excerpt.mark();
        String line = excerpt.line();
        return "<pre><span><b>" + excerpt.start().line() + "</b>" + Html.of(line.substring(0, mark.start())) + "<mark>"
                + Html.of(mark.in(line)) + "</mark>" + Html.of(line.substring(mark.end())) + "</span></pre>";
    }

    private void around(Span span) {
        int number = lines.lineAt(span.start());
        html.append("<pre>");
        neighbour(number - 1);
        Span line = lines.line(number);
        int start = Math.min(span.start(), line.end());
        int end = Math.min(span.end(), line.end());
        int from = boundary(Math.max(line.start(), start - BEFORE));
        int marked = boundary(Math.min(end, start + AFTER));
        int to = boundary(Math.min(line.end(), marked + AFTER));
        html.append("<span><b>").append(number).append("</b>");
        html.append(from > line.start() ? "…" : "").append(Html.of(text.substring(from, start)));
        html.append("<mark>").append(Html.of(text.substring(start, marked)));
        html.append(marked < end ? "…" : "").append("</mark>");
        // Where the mark is cut, what follows it is not what stands behind it.
        html.append(marked < end ? "" : Html.of(text.substring(marked, to)) + (to < line.end() ? "…" : ""));
        html.append("</span>");
        neighbour(number + 1);
        html.append("</pre>");
    }

    /// A line without anything on it says nothing.
    private void neighbour(int number) {
        if (number < 1 || number > lines.lines()) {
            return;
        }
        Span line = lines.line(number);
        int end = boundary(Math.min(line.end(), line.start() + AFTER));
        String shown = text.substring(line.start(), end);
        if (!shown.isBlank()) {
            html.append("<span class=\"near\"><b>").append(number).append("</b>");
            html.append(Html.of(shown)).append(end < line.end() ? "…" : "").append("</span>");
        }
    }

    /// Not between the two halves of a character.
    private int boundary(int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return inside ? offset - 1 : offset;
    }
}
