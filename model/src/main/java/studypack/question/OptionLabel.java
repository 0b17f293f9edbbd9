package studypack.question;

import org.jspecify.annotations.Nullable;

/// The letter, number or sign before an option, as it stands in a line: `A)`, `**b.**`, `③`, `(2)`, `가.`, `ㄴ)`, `イ　`.
///
/// @param ordinal place in its row from 1
/// @param from    of the letter alone in the line's characters
/// @param to      behind the letter; `from` where the list and not the line numbers the option
/// @param text    where the option's text begins
/// @param opening "(" or nothing
/// @param closing what closes it, right behind the letter: ")", "." or nothing
/// @param weak    a letter and a space alone, which only its neighbours make a label
record OptionLabel(
        Style style,
        int ordinal,
        String written,
        int from,
        int to,
        int text,
        String opening,
        String closing,
        boolean weak) {

    /// Labels of one row are of one style; small and capital letters may mix.
    enum Style {
        LETTER,
        SMALL_LETTER,
        NUMBER,
        SIGN,
        HANGUL,
        JAMO,
        KANA;

        boolean goesWith(Style other) {
            return this == other || (isLetter() && other.isLetter());
        }

        boolean isLetter() {
            return this == LETTER || this == SMALL_LETTER;
        }
    }

    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";
    private static final String FILLED = "❶❷❸❹❺❻❼❽❾❿";
    private static final String ROUND = "➀➁➂➃➄➅➆➇➈➉";
    private static final String HANGUL_ROW = "가나다라마바사아";
    private static final String JAMO_ROW = "ㄱㄴㄷㄹㅁㅂㅅㅇ";
    private static final String KANA_ROW = "アイウエオカキク";
    private static final String CLOSING = ").:）．：、]】";

    /// The label of an option that only its list numbers, null where it is no place of an option.
    static @Nullable OptionLabel ofNumber(String number) {
        int ordinal = number.length() <= 2 ? Integer.parseInt(number) : 0;
        return ordinal < 1 || ordinal > 10
                ? null
                : new OptionLabel(Style.NUMBER, ordinal, number, 0, 0, 0, "", "", false);
    }

    /// Whether a line that begins so may begin with a label; a first look that reads no more than a few characters.
    static boolean mayBegin(String head) {
        int at = Signs.skip(head, 0);
        if (at >= head.length() || at + 1 >= head.length()) {
            return true;
        }
        char c = head.charAt(at);
        if (c > 0x7F || "([<OC".indexOf(c) >= 0) {
            return true;
        }
        boolean row = (c >= 'A' && c <= 'J') || (c >= 'a' && c <= 'j') || (c >= '1' && c <= '9');
        return row && !Character.isLowerCase(head.charAt(at + 1));
    }

    /// The label at a place of a line, behind signs that decorate it; null where there is none.
    ///
    /// @param bullet the line is a list item, where a bare letter may be a label
    static @Nullable OptionLabel at(String line, int start, boolean bullet) {
        int at = Signs.skip(line, start);
        if (at >= line.length()) {
            return null;
        }
        int word = word(line, at);
        @Nullable OptionLabel label = read(line, word, bullet && word == at);
        return label != null && word > at && label.weak() ? null : label;
    }

    /// Behind "Option " or "보기 " before a label.
    private static int word(String line, int at) {
        for (String word : new String[] {"Option ", "Choice ", "보기 ", "보기", "선택지 "}) {
            if (line.startsWith(word, at)) {
                return at + word.length();
            }
        }
        return at;
    }

    private static @Nullable OptionLabel read(String line, int start, boolean bullet) {
        if (start >= line.length()) {
            return null;
        }
        char first = line.charAt(start);
        String opening = "([（【<".indexOf(first) >= 0 ? String.valueOf(first) : "";
        int at = start + opening.length();
        if (at >= line.length()) {
            return null;
        }
        char c = line.charAt(at);
        if (line.startsWith("\uD83C\uDD70", at) || line.startsWith("\uD83C\uDD71", at)) {
            int place = line.charAt(at + 1) - 0xDD70 + 1;
            return label(Style.SIGN, place, line, at, at + 2, at + 2, "", "", false);
        }
        if (at + 1 < line.length() && line.charAt(at + 1) == '\u20E3' && c >= '1' && c <= '9') {
            return label(Style.SIGN, c - '0', line, at, at + 2, at + 2, "", "", false);
        }
        int sign = sign(c);
        if (sign > 0) {
            return opening.isEmpty()
                    ? new OptionLabel(
                            Style.SIGN,
                            sign,
                            String.valueOf(c),
                            at,
                            at + 1,
                            afterSign(line, at + 1),
                            "",
                            closing(line, at + 1),
                            false)
                    : null;
        }
        int length = c == '1' && line.startsWith("10", at) ? 2 : 1;
        int ordinal = ordinal(line, at, length);
        if (ordinal == 0) {
            return null;
        }
        Style style = style(c);
        int end = at + length;
        if (style == Style.NUMBER && end < line.length() && line.charAt(end) == '번') {
            return end + 1 < line.length() && " .):".indexOf(line.charAt(end + 1)) >= 0
                    ? label(style, ordinal, line, at, end, end + 2, opening, "번", false)
                    : null;
        }
        return closed(line, style, ordinal, at, end, opening, bullet);
    }

    private static @Nullable OptionLabel closed(
            String line, Style style, int ordinal, int at, int end, String opening, boolean bullet) {
        int close = end < line.length() && line.charAt(end) == ' ' ? end + 1 : end;
        char sign = close < line.length() ? line.charAt(close) : ' ';
        boolean apart = close > end;
        if (!opening.isEmpty()) {
            return ")]）】>".indexOf(sign) >= 0 && !apart
                    ? label(style, ordinal, line, at, end, close + 1, opening, String.valueOf(sign), false)
                    : null;
        }
        if (CLOSING.indexOf(sign) >= 0 && sign != ' ') {
            return isClosed(line, close, style, apart)
                    ? label(style, ordinal, line, at, end, close + 1, "", apart ? "" : String.valueOf(sign), false)
                    : null;
        }
        boolean spaced = end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\u3000');
        if (style == Style.KANA && spaced) {
            return label(style, ordinal, line, at, end, end + 1, "", "", false);
        }
        if (style == Style.LETTER && apart && (sign == '-' || sign == '–') && line.startsWith(" ", close + 1)) {
            return label(style, ordinal, line, at, end, close + 1, "", "", true);
        }
        return style == Style.LETTER && spaced && bullet && end + 1 < line.length()
                ? label(style, ordinal, line, at, end, end + 1, "", "", true)
                : null;
    }

    /// A dot may also end an abbreviation or stand in a number, a colon may stand in a time.
    private static boolean isClosed(String line, int close, Style style, boolean apart) {
        char sign = line.charAt(close);
        if (close + 1 >= line.length() || sign == ')' || sign == '、') {
            return !apart || sign == ')' || sign == '.';
        }
        char next = line.charAt(close + 1);
        if (sign == ':' || sign == '：') {
            return style == Style.LETTER && (next == ' ' || (next > 0x7F && !apart));
        }
        if (sign == ']' || sign == '】') {
            return style == Style.LETTER && !apart && next == ' ';
        }
        if (Character.isWhitespace(next) || next > 0x7F) {
            return true;
        }
        return style == Style.LETTER
                ? !Character.isUpperCase(next)
                        || (close + 2 < line.length() && line.charAt(close + 2) != '.')
                : style == Style.NUMBER ? !Character.isDigit(next) && next != '.' : style != Style.SMALL_LETTER;
    }

    private static OptionLabel label(
            Style style,
            int ordinal,
            String line,
            int from,
            int to,
            int behind,
            String opening,
            String closing,
            boolean weak) {
        return new OptionLabel(
                style, ordinal, line.substring(from, to), from, to, Signs.space(line, behind), opening, closing, weak);
    }

    private static int afterSign(String line, int at) {
        return Signs.space(line, at + closing(line, at).length());
    }

    private static String closing(String line, int at) {
        return at < line.length() && ".):".indexOf(line.charAt(at)) >= 0 ? line.substring(at, at + 1) : "";
    }

    static int sign(char c) {
        if (c >= '①' && c <= '⑩') {
            return CIRCLED.indexOf(c) + 1;
        }
        if (c >= 'ⓐ' && c <= 'ⓗ') {
            return c - 'ⓐ' + 1;
        }
        if (c >= 'Ⓐ' && c <= 'Ⓗ') {
            return c - 'Ⓐ' + 1;
        }
        if (c >= '㉠' && c <= '㉧') {
            return c - '㉠' + 1;
        }
        return Math.max(FILLED.indexOf(c), ROUND.indexOf(c)) + 1;
    }

    private static Style style(char c) {
        if (c <= 'Z') {
            return c <= '9' ? Style.NUMBER : Style.LETTER;
        }
        if (c <= 'z') {
            return Style.SMALL_LETTER;
        }
        return c >= 'ア' && c <= 'ク' ? Style.KANA : c >= 'ㄱ' && c <= 'ㅎ' ? Style.JAMO : Style.HANGUL;
    }

    private static int ordinal(String line, int at, int length) {
        if (length == 2) {
            return at + 2 < line.length() && Character.isDigit(line.charAt(at + 2)) ? 0 : 10;
        }
        char c = line.charAt(at);
        if (c >= 'A' && c <= 'J') {
            return c - 'A' + 1;
        }
        if (c >= 'a' && c <= 'j') {
            return c - 'a' + 1;
        }
        if (c >= '1' && c <= '9') {
            return c - '0';
        }
        if (c < 0x3000) {
            return 0;
        }
        return Math.max(HANGUL_ROW.indexOf(c), Math.max(JAMO_ROW.indexOf(c), KANA_ROW.indexOf(c))) + 1;
    }
}
