package studypack.note;

import studypack.text.Located;
import studypack.text.Span;

/// A word or passage that the author marked to be learnt.
///
/// @param span the word without its marks
public record Mask(Span span, String text, Kind kind) implements Located {
    /// How it was marked.
    public enum Kind {
        CODE,
        HIGHLIGHT
    }
}
