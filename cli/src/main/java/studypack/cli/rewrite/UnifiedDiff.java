package studypack.cli.rewrite;

import java.util.ArrayList;
import java.util.List;
import studypack.cli.report.Printable;
import studypack.cli.report.Style;

/// The lines that differ, as `diff -u` and git print them.
///
/// Lines end with LF, as these tools count them; a CR before it belongs to the line.
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private final List<String> old;
    private final List<String> now;

    public UnifiedDiff(String old, String now) {
        this.old = lines(old);
        this.now = lines(now);
    }

    /// What stands behind the `@@` of a hunk.
    @FunctionalInterface
    public interface Heading {
        /// @param from first changed line of the old text, from 0
        /// @param to   the line after the last
        String of(int from, int to);
    }

    /// @param path  from the folder in which the diff would be applied, `/` between folders
    /// @param plain exact, for a tool; else for a person: control characters as pictures, CR at the end not shown
    public String print(String path, Heading heading, Style style, boolean plain) {
        String name = quoted("a/" + path);
        String nowName = quoted("b/" + path);
        // Tools take what follows a blank for a date, unless a tab ends the name.
        String end = path.indexOf(' ') < 0 ? "\n" : "\t\n";
        StringBuilder out = new StringBuilder();
        out.append(style.strong("diff --git " + name + " " + nowName)).append('\n');
        out.append(style.strong("--- " + name)).append(end);
        out.append(style.strong("+++ " + nowName)).append(end);
        List<LineDiff.Change> changes = LineDiff.of(old, now);
        for (int at = 0; at < changes.size(); ) {
            int next = at + 1;
            while (next < changes.size()
                    && changes.get(next).from() - changes.get(next - 1).to() <= 2 * CONTEXT) {
                next++;
            }
            hunk(changes.subList(at, next), heading, style, plain, out);
            at = next;
        }
        return out.toString();
    }

    /// Names with quotes, backslashes and control characters as git writes them; letters of any script stay readable.
    private static String quoted(String name) {
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == 0x7F) {
                quoted.append(String.format(java.util.Locale.ROOT, "\\%03o", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.length() == name.length() ? name : "\"" + quoted + "\"";
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at) + 1;
            lines.add(text.substring(at, end == 0 ? text.length() : end));
            at = end == 0 ? text.length() : end;
        }
        return lines;
    }

    private void hunk(List<LineDiff.Change> changes, Heading heading, Style style, boolean plain, StringBuilder out) {
        LineDiff.Change first = changes.getFirst();
        LineDiff.Change last = changes.getLast();
        int before = Math.min(CONTEXT, first.from());
        int after = Math.min(CONTEXT, old.size() - last.to());
        String range = "@@ -" + range(first.from() - before, last.to() + after) + " +"
                + range(first.nowFrom() - before, last.nowTo() + after) + " @@";
        String what = heading.of(first.from(), last.to());
        out.append(style.code(range)).append(what.isEmpty() ? "" : " " + what).append('\n');
        int at = first.from() - before;
        for (LineDiff.Change change : changes) {
            same(at, change.from(), plain, out);
            for (int i = change.from(); i < change.to(); i++) {
                int twin = i - change.from() + change.nowFrom();
                line('-', old.get(i), twin < change.nowTo() ? now.get(twin) : "", style, plain, out);
            }
            for (int i = change.nowFrom(); i < change.nowTo(); i++) {
                int twin = i - change.nowFrom() + change.from();
                line('+', now.get(i), twin < change.to() ? old.get(twin) : "", style, plain, out);
            }
            at = change.to();
        }
        same(at, last.to() + after, plain, out);
    }

    private static String range(int from, int to) {
        int count = to - from;
        int start = count == 0 ? from : from + 1;
        return count == 1 ? Integer.toString(start) : start + "," + count;
    }

    private void same(int from, int to, boolean plain, StringBuilder out) {
        for (int i = from; i < to; i++) {
            String line = old.get(i);
            out.append(' ').append(shown(line, plain)).append(end(line));
        }
    }

    /// What differs from the other line is drawn stronger than the rest.
    private static void line(char sign, String line, String other, Style style, boolean plain, StringBuilder out) {
        int head = 0;
        int least = Math.min(line.length(), other.length());
        while (head < least && line.charAt(head) == other.charAt(head)) {
            head++;
        }
        head -= head > 0 && Character.isHighSurrogate(line.charAt(head - 1)) ? 1 : 0;
        int tail = 0;
        while (tail < least - head
                && line.charAt(line.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        tail -= tail > 0 && Character.isLowSurrogate(line.charAt(line.length() - tail)) ? 1 : 0;
        boolean gone = sign == '-';
        String middle = shown(line.substring(head, line.length() - tail), plain);
        out.append(style.changed(sign + shown(line.substring(0, head), plain), gone, false))
                .append(style.changed(middle, gone, true))
                .append(style.changed(shown(line.substring(line.length() - tail), plain), gone, false))
                .append(end(line));
    }

    private static String end(String line) {
        return line.endsWith("\n") ? "\n" : "\n\\ No newline at end of file\n";
    }

    private static String shown(String part, boolean plain) {
        String line = part.endsWith("\n") ? part.substring(0, part.length() - 1) : part;
        if (plain) {
            return line;
        }
        boolean ended = line.length() < part.length() && line.endsWith("\r");
        return Printable.of(ended ? line.substring(0, line.length() - 1) : line);
    }
}
