package studypack.cli.rewrite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the lines that differ between two texts, as few as can be.
///
/// Source: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986), the greedy one.
public final class LineDiff {
    /// Texts that differ in more lines than this are too different for a diff to read well.
    private static final int MOST = 1000;

    private final List<String> old;
    private final List<String> now;
    private final int head;
    private final int tail;

    private LineDiff(List<String> old, List<String> now) {
        this.old = old;
        this.now = now;
        int least = Math.min(old.size(), now.size());
        int same = 0;
        while (same < least && old.get(same).equals(now.get(same))) {
            same++;
        }
        this.head = same;
        int after = 0;
        while (after < least - head && old.get(old.size() - 1 - after).equals(now.get(now.size() - 1 - after))) {
            after++;
        }
        this.tail = after;
    }

    /// Lines from `from` to `to` of the old text, and what stands there now.
    public record Change(int from, int to, int nowFrom, int nowTo) {}

    /// In order; none touches another.
    static List<Change> of(List<String> old, List<String> now) {
        LineDiff diff = new LineDiff(old, now);
        return old.size() == now.size() ? diff.lineByLine() : diff.shortest();
    }

    /// The same where lines may have moved, too.
    public static List<Change> shortest(List<String> old, List<String> now) {
        return new LineDiff(old, now).shortest();
    }

    /// Texts of as many lines were changed within their lines.
    private List<Change> lineByLine() {
        List<Change> changes = new ArrayList<>();
        for (int at = head; at < old.size() - tail; ) {
            int end = at;
            while (end < old.size() && !old.get(end).equals(now.get(end))) {
                end++;
            }
            if (end > at) {
                changes.add(new Change(at, end, at, end));
            }
            at = end + 1;
        }
        return changes;
    }

    private List<Change> shortest() {
        int rows = old.size() - tail - head;
        int columns = now.size() - tail - head;
        int most = Math.min(rows + columns, MOST);
        int[] furthest = new int[2 * most + 3];
        List<int[]> steps = new ArrayList<>();
        for (int step = 0; step <= most; step++) {
            steps.add(Arrays.copyOfRange(furthest, most - step, most + step + 3));
            for (int diagonal = -step; diagonal <= step; diagonal += 2) {
                int x = start(furthest, most + 1, diagonal, step);
                while (x < rows && x - diagonal < columns && isSame(x, x - diagonal)) {
                    x++;
                }
                furthest[most + 1 + diagonal] = x;
                if (x >= rows && x - diagonal >= columns) {
                    return back(steps, rows, columns);
                }
            }
        }
        return List.of(new Change(head, old.size() - tail, head, now.size() - tail));
    }

    /// Where the path comes in: by a line more of the new text, or one fewer of the old.
    private static int start(int[] furthest, int middle, int diagonal, int step) {
        boolean down = isDown(furthest, middle, diagonal, step);
        return down ? furthest[middle + diagonal + 1] : furthest[middle + diagonal - 1] + 1;
    }

    private static boolean isDown(int[] furthest, int middle, int diagonal, int step) {
        return diagonal == -step
                || (diagonal != step && furthest[middle + diagonal - 1] < furthest[middle + diagonal + 1]);
    }

    private boolean isSame(int x, int y) {
        return old.get(head + x).equals(now.get(head + y));
    }

    /// The path from its end to its beginning.
    private List<Change> back(List<int[]> steps, int rows, int columns) {
        boolean[] gone = new boolean[rows];
        boolean[] come = new boolean[columns];
        int x = rows;
        int y = columns;
        for (int step = steps.size() - 1; step > 0; step--) {
            int[] furthest = steps.get(step);
            int middle = step + 1;
            int diagonal = x - y;
            boolean down = isDown(furthest, middle, diagonal, step);
            x = furthest[middle + diagonal + (down ? 1 : -1)];
            y = x - diagonal - (down ? 1 : -1);
            if (down) {
                come[y] = true;
            } else {
                gone[x] = true;
            }
        }
        return joined(gone, come);
    }

    private List<Change> joined(boolean[] gone, boolean[] come) {
        List<Change> changes = new ArrayList<>();
        int x = 0;
        int y = 0;
        while (x < gone.length || y < come.length) {
            int fromX = x;
            int fromY = y;
            while ((x < gone.length && gone[x]) || (y < come.length && come[y])) {
                if (x < gone.length && gone[x]) {
                    x++;
                } else {
                    y++;
                }
            }
            if (x > fromX || y > fromY) {
                changes.add(new Change(head + fromX, head + x, head + fromY, head + y));
            } else {
                x++;
                y++;
            }
        }
        return changes;
    }
}
