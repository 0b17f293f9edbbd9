package studypack.pdf;

/// Text of one style and one tag, before it is broken into lines.
///
/// @param text '\n' is a forced line end
/// @param at   where it stands in the note, to report what cannot be printed
record Piece(String text, Style style, Node node, int at) {}
