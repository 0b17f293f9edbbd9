package studypack.cli.repair;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text in a list that a person edits: what an editor would not show, or would lose, stands as its code point after a
/// backslash and `u`, in braces: `u{AD}`.
public final class Escapes {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u\\{([0-9A-Fa-f]{1,6})}");

    private Escapes() {}

    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean edge = c == ' ' && (i == 0 || next == text.length());
            if (edge || isUnseen(c) || text.startsWith("\\u{", i)) {
                out.append("\\u{")
                        .append(Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT))
                        .append('}');
            } else {
                out.appendCodePoint(c);
            }
            i = next;
        }
        return out.toString();
    }

    public static String unescape(String text) {
        return ESCAPE.matcher(text).replaceAll(found -> {
            int c = Integer.parseInt(found.group(1), 16);
            return Matcher.quoteReplacement(Character.isValidCodePoint(c) ? Character.toString(c) : found.group());
        });
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> c != ' ';
            default -> false;
        };
    }
}
