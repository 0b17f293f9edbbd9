package studypack.validate.rules.doc;

import studypack.text.Span;

/// What may begin and end bold text (CommonMark 6.2): a run of stars beside which stands what it asks for.
///
/// @param before the code point before the stars, a line feed where none is
/// @param after  the one behind them
record Flanking(int before, int after) {
    static Flanking of(String text, Span stars) {
        return new Flanking(
                stars.start() == 0 ? '\n' : text.codePointBefore(stars.start()),
                stars.end() == text.length() ? '\n' : text.codePointAt(stars.end()));
    }

    boolean canOpen() {
        return !isWhite(after) && (!isPunctuation(after) || isWhite(before) || isPunctuation(before));
    }

    boolean canClose() {
        return !isWhite(before) && (!isPunctuation(before) || isWhite(after) || isPunctuation(after));
    }

    static boolean isWhite(int c) {
        return c == '\t' || c == '\n' || c == '\f' || c == '\r' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /// Signs and symbols alike.
    static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
