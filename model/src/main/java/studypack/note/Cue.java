package studypack.note;

import studypack.markdown.RichText;
import studypack.text.Located;
import studypack.text.Span;

/// Words of the author's that are no part of an item but stand in it: "Question:", "정답:", "Correct Answers", the colon
/// between a term and its definition. Kept, so that nothing written is lost.
///
/// @param kind whether a reader is shown them
public record Cue(RichText text, Kind kind) implements Located {

    /// What the words are for.
    public enum Kind {
        /// They frame the part that they stand before.
        FRAME,
        /// They name the item, `{#vpc-1}`, and no reader is shown them.
        ID
    }

    /// Words that frame a part.
    public Cue(RichText text) {
        this(text, Kind.FRAME);
    }

    @Override
    public Span span() {
        return text.span();
    }
}
