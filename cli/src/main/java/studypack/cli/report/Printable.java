package studypack.cli.report;

/// Makes text from notes harmless for a terminal: a note must not move the cursor, change colours or reverse the line.
public final class Printable {
    private Printable() {}

    /// The text with visible stand-ins for control characters and for those that turn the direction of writing; tabs
    /// stay.
    public static String of(String text) {
        if (isPrintable(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(of(text.charAt(i)));
        }
        return out.toString();
    }

    /// The same for text of several lines.
    public static String lines(String text) {
        return String.join("\n", text.lines().map(Printable::of).toList()) + "\n";
    }

    private static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (of(c) != c) {
                return false;
            }
        }
        return true;
    }

    /// Whether a stand-in is printed for the character.
    static boolean hasStandIn(int c) {
        return c <= Character.MAX_VALUE && of((char) c) != c;
    }

    static char of(char c) {
        if (c == '\t') {
            return c;
        }
        if (c < 0x20) {
            return (char) (0x2400 + c);
        }
        if (c == 0x7F) {
            return '\u2421';
        }
        boolean control = c >= 0x80 && c < 0xA0;
        boolean turnsLine = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return control || turnsLine ? '\uFFFD' : c;
    }
}
