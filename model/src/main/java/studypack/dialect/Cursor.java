package studypack.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.RichText;

/// A place among the blocks of a note, a list item or a `<details>`.
///
/// @param text    the whole reading text
/// @param blocks  the blocks at this level
/// @param index   the block to be read
/// @param heading the nearest heading before it at this level, null where there is none
/// @param number  of the list item the blocks stand in, null outside numbered lists
public record Cursor(
        String text,
        List<Block> blocks,
        int index,
        @Nullable RichText heading,
        @Nullable String number) {

    public Block block() {
        return blocks.get(index);
    }

    /// The block `ahead` places on, null behind the last.
    public @Nullable Block peek(int ahead) {
        int at = index + ahead;
        return at < blocks.size() ? blocks.get(at) : null;
    }
}
