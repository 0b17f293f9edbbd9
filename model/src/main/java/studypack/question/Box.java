package studypack.question;

import org.jspecify.annotations.Nullable;

/// A box that is no task of Markdown: `[x]` in a paragraph, `☐`, `- []`.
///
/// @param text where the option's text begins in the line's characters
record Box(boolean ticked, int text) {
    private static final String TICKED = "☑☒■▣";
    private static final String EMPTY = "☐□";

    static @Nullable Box at(Unit unit) {
        int first = unit.first();
        if (first != '[' && first != '-' && first != '(' && EMPTY.indexOf(first) < 0 && TICKED.indexOf(first) < 0) {
            return null;
        }
        String line = unit.plain();
        int at = Signs.space(line, 0);
        if (at >= line.length()) {
            return null;
        }
        if (line.startsWith("-[", at)) {
            at++;
        }
        char c = line.charAt(at);
        if (EMPTY.indexOf(c) >= 0 || TICKED.indexOf(c) >= 0) {
            return new Box(TICKED.indexOf(c) >= 0, Signs.space(line, at + 1));
        }
        return c == '[' ? bracketed(line, at, ']') : null;
    }

    private static @Nullable Box bracketed(String line, int at, char closing) {
        int close = line.indexOf(closing, at);
        if (close < 0
                || close > at + 3
                || (close + 1 < line.length() && (line.charAt(close + 1) == '(' || line.charAt(close + 1) == '['))) {
            return null;
        }
        String inside = line.substring(at + 1, close).strip();
        return inside.isEmpty() || "xXvVoO*✓✔".contains(inside)
                ? new Box(!inside.isEmpty(), Signs.space(line, close + 1))
                : null;
    }
}
