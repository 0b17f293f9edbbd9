package studypack.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;

/// A place among the blocks of a note, a list item or a `<details>`.
///
/// @param blocks     the blocks at this level
/// @param index      the block to be read
/// @param itemNumber of the list item the blocks stand in, null outside numbered lists
public record Cursor(
        List<Block> blocks, int index, @Nullable String itemNumber) {

    public Block block() {
        return blocks.get(index);
    }

    /// The block `ahead` places on, null behind the last.
    public @Nullable Block peek(int ahead) {
        int at = index + ahead;
        return at < blocks.size() ? blocks.get(at) : null;
    }

    /// What the author numbered a question that begins here with: its list item's number, or that of a heading right
    /// before it which says nothing else.
    public @Nullable String number() {
        if (itemNumber != null) {
            return itemNumber;
        }
        return index > 0 && blocks.get(index - 1) instanceof Block.Heading heading
                ? Numbers.of(heading.text().plain())
                : null;
    }
}
