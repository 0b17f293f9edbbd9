package studypack.pdf;

import java.util.ArrayList;
import java.util.List;

/// Breaks a paragraph into lines as Korean print does: between words, never inside one that fits.
final class LineBreaker {
    /// A word this much of the line wide …
    private static final float LONG_WORD = 0.55f;
    /// … is cut rather than leave this much of the line empty.
    private static final float EMPTY = 0.35f;
    /// How far back a cut may move to fall after a separator.
    private static final int REACH = 24;

    private LineBreaker() {}

    /// @param first width of the first line
    /// @param rest  width of the others
    static List<Line> lines(Shaped text, float first, float rest) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.size()) {
            while (!lines.isEmpty() && start < text.size() && text.kind(start) == Shaped.SPACE) {
                start++;
            }
            int end = end(text, start, lines.isEmpty() ? first : rest);
            lines.add(text.line(start, end));
            start = end < text.size() && text.kind(end) == Shaped.BREAK ? end + 1 : end;
        }
        return lines;
    }

    /// Lines of code: cut where the width ends, whatever stands there.
    static List<Line> columns(Shaped text, float width) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        float x = 0;
        for (int i = 0; i < text.size(); i++) {
            if (x + text.width(i) > width && i > start) {
                lines.add(text.line(start, i));
                start = i;
                x = 0;
            }
            x += text.width(i);
        }
        lines.add(text.line(start, text.size()));
        return lines;
    }

    private static int end(Shaped text, int start, float limit) {
        float x = 0;
        float used = 0;
        int good = -1;
        for (int i = start; i < text.size(); i++) {
            if (text.kind(i) == Shaped.BREAK) {
                return i;
            }
            if (i > start && text.mayBreakBefore(i)) {
                good = i;
                used = x;
            }
            x += text.width(i);
            if (x > limit + 0.01f && text.kind(i) == Shaped.WORD) {
                if (good > start && !isWorthCutting(text, good, limit - used, limit)) {
                    return good;
                }
                return cut(text, Math.max(start, good), i);
            }
        }
        return text.size();
    }

    private static boolean isWorthCutting(Shaped text, int word, float free, float limit) {
        if (free < EMPTY * limit) {
            return false;
        }
        float width = 0;
        for (int i = word; i < text.size() && text.kind(i) == Shaped.WORD; i++) {
            width += text.width(i);
        }
        return width > LONG_WORD * limit;
    }

    /// The best place to cut a word whose cluster at `over` does not fit any more.
    private static int cut(Shaped text, int start, int over) {
        if (over <= start + 1) {
            return Math.max(over, start + 1);
        }
        for (int i = over; i > Math.max(start + 1, over - REACH); i--) {
            if (Kinsoku.separates(text.character(i - 1)) && Kinsoku.mayBegin(text.character(i))) {
                return i;
            }
        }
        for (int i = over; i > Math.max(start + 1, over - REACH); i--) {
            int before = text.character(i - 1);
            if (Kinsoku.mayBegin(text.character(i)) && Kinsoku.mayEnd(before) && !Kinsoku.isHyphen(before)) {
                return i;
            }
        }
        return over;
    }
}
