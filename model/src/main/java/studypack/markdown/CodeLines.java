package studypack.markdown;

import java.util.ArrayList;
import java.util.List;
import studypack.text.Span;

/// The lines of a code block, each with its place, which the block as a whole hides behind fence and indentation.
public final class CodeLines {
    private CodeLines() {}

    /// The lines without their line ends, at least one; a line that does not stand in the source as it is printed (a
    /// tab
    /// that was opened) has the place of the whole source line.
    ///
    /// @param source the reading text that the block was read from
    public static List<Inline.Text> of(Block.Code code, String source) {
        String text = code.text().endsWith("\n")
                ? code.text().substring(0, code.text().length() - 1)
                : code.text();
        List<Inline.Text> lines = new ArrayList<>();
        int end = Math.min(code.span().end(), source.length());
        int at = Math.min(code.span().start(), end);
        if (source.startsWith("```", at) || source.startsWith("~~~", at)) {
            at = next(source, at, end);
        }
        for (String line : text.split("\n", -1)) {
            int stop = lineEnd(source, at, end);
            int start = stop - line.length();
            boolean same = start >= at && source.startsWith(line, start);
            lines.add(new Inline.Text(new Span(same ? start : at, stop), line));
            at = next(source, stop, end);
        }
        return lines;
    }

    private static int lineEnd(String source, int at, int end) {
        int stop = at;
        while (stop < end && source.charAt(stop) != '\n' && source.charAt(stop) != '\r') {
            stop++;
        }
        return stop;
    }

    /// Behind the line end that follows `at`.
    private static int next(String source, int at, int end) {
        int stop = lineEnd(source, at, end);
        return Math.min(end, stop + (source.startsWith("\r\n", stop) ? 2 : 1));
    }
}
