package studypack.pdf;

import org.jspecify.annotations.Nullable;

/// Text of one style and one tag, before it is broken into lines.
///
/// @param text '\n' is a forced line end
/// @param at     where it stands in the note, to report what cannot be printed
/// @param anchor name of this place, null where nothing leads here
/// @param figure that stands here, null where words do
record Piece(
        String text,
        Style style,
        Node node,
        int at,
        @Nullable String anchor,
        @Nullable Figure figure) {
    /// Stands for a picture where characters are counted: OBJECT REPLACEMENT CHARACTER.
    private static final String OBJECT = "\uFFFC";

    Piece(String text, Style style, Node node, int at) {
        this(text, style, node, at, null, null);
    }

    static Piece figure(Figure figure, Style style, Node node, int at) {
        return new Piece(OBJECT, style, node, at, null, figure);
    }

    /// The same with other words.
    Piece saying(String words) {
        return new Piece(words, style, node, at, anchor, figure);
    }

    /// A picture that needs a line of its own.
    @Nullable
    Figure plate() {
        return figure == null || figure.isSmall(style) ? null : figure;
    }
}
