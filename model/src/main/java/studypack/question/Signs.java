package studypack.question;

/// Signs and emoji that people put before and behind lines: some decorate, some mark what is right.
final class Signs {
    /// What is right, where it stands on an option and not on all of them.
    private static final String RIGHT = "✅✔☑⭐🌟★⭕🔴🟢🔵👉➡✓√🅾💯🎯◎○🙆👍🏆";
    private static final String WRONG = "❌✖❎✗✘🙅👎×";

    private Signs() {}

    static boolean isRight(int c) {
        return mayBeSign(c) && RIGHT.indexOf(c) >= 0;
    }

    static boolean isWrong(int c) {
        return mayBeSign(c) && WRONG.indexOf(c) >= 0;
    }

    /// Not ASCII and no letter of Korean, Chinese or Japanese, which is what most text is made of.
    private static boolean mayBeSign(int c) {
        return c >= 0xD7 && (c < 0x3000 || c > 0xFFFF);
    }

    /// Behind white space.
    static int space(String line, int from) {
        int at = from;
        while (at < line.length()
                && (Character.isWhitespace(line.charAt(at)) || Character.isSpaceChar(line.charAt(at)))) {
            at++;
        }
        return Math.min(at, line.length());
    }

    /// Behind white space and signs that are no letters, digits or brackets.
    static int skip(String line, int from) {
        int at = from;
        while (at < line.length()) {
            int c = line.codePointAt(at);
            if (!isOrnament(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isOrnament(int c) {
        if (c == 0x1F170 || c == 0x1F171) {
            return false;
        }
        if (c < 0x80) {
            return c <= ' ' || c == '*' || c == '>' || c == '-' || c == '~' || c == '_' || c == '`' || c == '"'
                    || c == '=';
        }
        if (Character.isSpaceChar(c)) {
            return true;
        }
        if (c <= 0xFFFF && OptionLabel.sign((char) c) > 0) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.OTHER_SYMBOL,
                    Character.MATH_SYMBOL,
                    Character.OTHER_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.MODIFIER_SYMBOL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
