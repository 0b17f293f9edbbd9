package studypack.note;

import studypack.markdown.RichText;
import studypack.text.Located;
import studypack.text.Span;

/// A word of the author's that frames a part of an item: "Question:", "정답:", "Correct Answers", the colon between a
/// term
/// and its definition. It belongs to the part that it stands before; kept, so that nothing written is lost.
public record Cue(RichText text) implements Located {
    @Override
    public Span span() {
        return text.span();
    }
}
