package studypack.excel;

import java.util.regex.Pattern;

/// Text of a note as text that a cell can hold.
final class CellText {
    /// Excel's limit is 32,767 UTF-16 units; a file with a longer text is refused.
    static final int LONGEST = 32_767;

    static final String CUT = "… [cut]";

    /// `_x000D_` in a cell stands for a carriage return (ECMA-376, 22.9.2.19 ST_Xstring).
    private static final Pattern ESCAPED_CHARACTER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /// Without characters that XML 1.0 forbids, with LF line ends.
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .forEach(c -> out.appendCodePoint(isLegal(c) ? c : '\uFFFD'));
        return out.toString();
    }

    /// As much of it as a cell holds, with a mark where it was cut.
    static String cut(String text) {
        if (!isTooLong(text)) {
            return text;
        }
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    static boolean isTooLong(String text) {
        return text.length() > LONGEST;
    }

    /// As the file has it, so that a reader gives back `text`.
    static String escaped(String text) {
        return ESCAPED_CHARACTER.matcher(text).replaceAll("_x005F_");
    }

    /// A text that Excel would take for a formula when somebody edits the cell.
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\n'".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isLegal(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
