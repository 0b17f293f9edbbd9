package studypack.pdf;

import org.jspecify.annotations.Nullable;

/// A part of a line that is painted at once.
///
/// @param text   what is drawn; for a joined emoji a private code point
/// @param x      from the left of the line
/// @param actual what is copied and read aloud in its place, null where that is `text`
/// @param figure the picture that is drawn instead, null where there is none
record Run(
        String text,
        Face face,
        Style style,
        float x,
        float width,
        Node node,
        @Nullable String actual,
        @Nullable Figure figure) {
    Run asArtifact() {
        return new Run(text, face, style, x, width, Node.ARTIFACT, actual, figure);
    }
}
