package studypack.text;

import java.util.List;

/// A piece of the reading text that may not be what the author wrote, so that whoever shows the text can mark it.
///
/// @param span   in the reading text; whole words where a repair doubts some of their letters
/// @param kind   how little is known
/// @param text   what is read, as it stands in the reading text
/// @param others other likely readings of the whole piece, the likeliest first; empty where none can be named
public record Unsure(Span span, Kind kind, String text, List<String> others) implements Located {

    public Unsure {
        others = List.copyOf(others);
    }

    /// How little is known of a piece.
    public enum Kind {
        /// The letters were broken; the likeliest reading stands there.
        GUESSED,
        /// The bytes are gone; what is left of them stands there, and only the source of the file can help.
        LOST
    }
}
