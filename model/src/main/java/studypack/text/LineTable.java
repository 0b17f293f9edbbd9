package studypack.text;

import java.util.Arrays;

/// Where the lines of a text begin, so that offsets are stored and lines are computed only when shown.
///
/// LF, CRLF and a lone CR each end a line.
public final class LineTable {
    private final String text;
    private final int[] starts;

    public LineTable(String text) {
        this.text = text;
        this.starts = starts(text);
    }

    private static int[] starts(String text) {
        int[] starts = new int[Math.max(16, text.length() / 32)];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && c != '\r') {
                continue;
            }
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                i++;
            }
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = i + 1;
        }
        return Arrays.copyOf(starts, lines);
    }

    public int lines() {
        return starts.length;
    }

    /// The line (from 1) that holds the unit at `offset`; the end of the text belongs to the last line.
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    public Position position(int offset) {
        int line = lineAt(offset);
        return new Position(line, offset - starts[line - 1] + 1);
    }

    /// The line's units without its line end.
    public Span line(int line) {
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Span(start, end);
    }
}
