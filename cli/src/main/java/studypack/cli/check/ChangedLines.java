package studypack.cli.check;

import java.util.ArrayList;
import java.util.List;
import studypack.cli.rewrite.LineDiff;
import studypack.text.LineTable;
import studypack.text.Span;

/// The lines of a text that are not as they were. Ends of lines and the encoding do not count.
public final class ChangedLines {
    private final LineTable lines;
    private final List<String> before;
    private final List<LineDiff.Change> changes;

    private ChangedLines(LineTable lines, List<String> before, List<LineDiff.Change> changes) {
        this.lines = lines;
        this.before = before;
        this.changes = changes;
    }

    /// @param before "" where there was no such text
    public static ChangedLines of(String before, String now) {
        LineTable lines = new LineTable(now);
        List<String> old = split(before, new LineTable(before));
        return new ChangedLines(lines, old, LineDiff.shortest(old, split(now, lines)));
    }

    private static List<String> split(String text, LineTable lines) {
        List<String> split = new ArrayList<>();
        for (int line = 1; line <= lines.lines(); line++) {
            split.add(lines.line(line).in(text));
        }
        return split;
    }

    /// A line of the piece is new or says something else, or lines are gone in it, behind it (an answer often is the
    /// last
    /// line of its question), or right before it with no blank line between.
    ///
    /// @param piece of the text as it is now
    public boolean touch(Span piece) {
        return touch(lines.lineAt(piece.start()), lines.lineAt(Math.max(piece.start(), piece.end() - 1)));
    }

    /// @param line from 1
    public boolean touch(int line) {
        return touch(line, line);
    }

    private boolean touch(int line, int last) {
        return changes.stream().anyMatch(change -> touches(change, line - 1, last));
    }

    private boolean touches(LineDiff.Change change, int first, int behind) {
        if (change.nowFrom() < change.nowTo()) {
            return first < change.nowTo() && change.nowFrom() < behind;
        }
        boolean attached =
                change.nowFrom() > first || !before.get(change.to() - 1).isBlank();
        return first <= change.nowFrom() && change.nowFrom() <= behind && attached;
    }
}
