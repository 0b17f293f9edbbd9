package studypack.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.note.Passage;
import studypack.text.Span;

/// Blocks as the passages of an item.
final class Passages {
    private Passages() {}

    /// @param at where the passage stands if it is empty
    static Passage of(List<Block> blocks, Span at) {
        @Nullable Passage passage = orNull(blocks);
        return passage == null ? new Passage(at, List.of()) : passage;
    }

    static @Nullable Passage orNull(List<Block> blocks) {
        return blocks.isEmpty()
                ? null
                : new Passage(
                        blocks.get(0).span().cover(blocks.get(blocks.size() - 1).span()), blocks);
    }
}
