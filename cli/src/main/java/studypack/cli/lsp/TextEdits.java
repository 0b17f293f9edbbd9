package studypack.cli.lsp;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.TextEdit;
import studypack.cli.rewrite.LineDiff;
import studypack.text.Span;

/// What makes one text of another, in pieces that are small enough to leave the cursor where it is.
final class TextEdits {
    private TextEdits() {}

    static List<TextEdit> between(String before, String now) {
        List<String> old = lines(before);
        List<String> fresh = lines(now);
        int[] starts = starts(old);
        int[] freshStarts = starts(fresh);
        Positions positions = Positions.of(before);
        List<TextEdit> edits = new ArrayList<>();
        for (LineDiff.Change change : LineDiff.shortest(old, fresh)) {
            edits.add(edit(
                    positions,
                    new Span(starts[change.from()], starts[change.to()]),
                    now.substring(freshStarts[change.nowFrom()], freshStarts[change.nowTo()])));
        }
        return edits;
    }

    /// Without what both have at their beginnings and ends.
    private static TextEdit edit(Positions positions, Span span, String text) {
        String old = span.in(positions.text());
        int least = Math.min(old.length(), text.length());
        int head = 0;
        while (head < least && old.charAt(head) == text.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && old.charAt(old.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
            tail++;
        }
        // A place between the two units of a line end or of a character is none.
        head -= splits(old, head) || splits(text, head) ? 1 : 0;
        tail -= tail > 0 && (splits(old, old.length() - tail) || splits(text, text.length() - tail)) ? 1 : 0;
        Span changed = new Span(span.start() + head, span.end() - tail);
        return new TextEdit(positions.range(changed), text.substring(head, text.length() - tail));
    }

    private static boolean splits(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return (before == '\r' && after == '\n') || Character.isSurrogatePair(before, after);
    }

    /// With their ends; LF, CRLF and a lone CR each end a line.
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                lines.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    private static int[] starts(List<String> lines) {
        int[] starts = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            starts[i + 1] = starts[i] + lines.get(i).length();
        }
        return starts;
    }
}
