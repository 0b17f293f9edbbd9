package studypack.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.RichText;
import studypack.note.Passage;
import studypack.text.Span;

/// Puts passages together from blocks and pieces of paragraphs.
final class Passages {
    private Passages() {}

    static Block paragraph(RichText text) {
        return new Block.Paragraph(text.span(), text);
    }

    /// @param blocks at least one
    static Passage of(List<Block> blocks) {
        Span span = blocks.get(0).span().cover(blocks.get(blocks.size() - 1).span());
        return new Passage(span, blocks);
    }

    /// The blocks of a list item whose first paragraph has lost its label or box.
    static Passage of(RichText first, List<Block> children) {
        List<Block> blocks = new ArrayList<>();
        if (!first.inlines().isEmpty()) {
            blocks.add(paragraph(first));
        }
        blocks.addAll(children.subList(1, children.size()));
        return blocks.isEmpty() ? new Passage(first.span(), List.of()) : of(blocks);
    }

    /// The first paragraph of a list item, null where it begins with something else.
    static @Nullable RichText head(Block.Bullet bullet) {
        return !bullet.children().isEmpty() && bullet.children().get(0) instanceof Block.Paragraph paragraph
                ? paragraph.text()
                : null;
    }
}
