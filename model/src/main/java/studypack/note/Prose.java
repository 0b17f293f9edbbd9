package studypack.note;

import studypack.markdown.Block;
import studypack.text.Span;

/// A block that is no item and is printed as it was written.
///
/// @param depth how many lists it stood in, for the indent
public record Prose(Block block, int depth) implements Element {
    @Override
    public Span span() {
        return block.span();
    }
}
