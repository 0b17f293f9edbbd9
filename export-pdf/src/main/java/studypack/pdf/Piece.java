package studypack.pdf;

import org.jspecify.annotations.Nullable;

/// Text of one style and one tag, before it is broken into lines.
///
/// @param text '\n' is a forced line end
/// @param at     where it stands in the note, to report what cannot be printed
/// @param anchor name of this place, null where nothing leads here
record Piece(
        String text,
        Style style,
        Node node,
        int at,
        @Nullable String anchor) {
    Piece(String text, Style style, Node node, int at) {
        this(text, style, node, at, null);
    }
}
