package studypack.note;

import java.util.Set;
import studypack.text.Located;
import studypack.text.Span;

/// A word or passage that the author marked to be learnt.
///
/// @param span the word without its marks
public record Mask(Span span, String text, Kind kind) implements Located {
    /// How it was marked.
    public enum Kind {
        /// `` `code` ``
        CODE,
        /// `<mark>` or `==passage==`
        HIGHLIGHT,
        /// `**bold**`, which is as often a heading or stress
        BOLD;

        /// What counts where a pack says nothing else.
        public static final Set<Kind> USUAL = Set.of(CODE, HIGHLIGHT);
    }
}
