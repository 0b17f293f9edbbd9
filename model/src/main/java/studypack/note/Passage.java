package studypack.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.Pictures;
import studypack.markdown.Plain;
import studypack.markdown.RichText;
import studypack.text.Located;
import studypack.text.Span;

/// A part of an item with everything that was written in it: a stem, an option, an answer, a rationale.
public record Passage(Span span, List<Block> blocks) implements Located {

    public Passage {
        blocks = List.copyOf(blocks);
    }

    /// Running text as a passage.
    public static Passage of(RichText text) {
        return new Passage(text.span(), List.of(new Block.Paragraph(text.span(), text)));
    }

    /// Blocks as a passage, null where there are none.
    public static @Nullable Passage orNull(List<Block> blocks) {
        return blocks.isEmpty()
                ? null
                : new Passage(
                        blocks.get(0).span().cover(blocks.get(blocks.size() - 1).span()), blocks);
    }

    /// Blocks as a passage.
    ///
    /// @param at where the passage stands if there are none
    public static Passage of(List<Block> blocks, Span at) {
        @Nullable Passage passage = orNull(blocks);
        return passage == null ? new Passage(at, List.of()) : passage;
    }

    /// What a reader sees, one line a block.
    public String plain() {
        return Plain.ofBlocks(blocks);
    }

    /// Nothing to see: no words and no picture.
    public boolean isBlank() {
        return Plain.isBlank(plain()) && Pictures.in(blocks).isEmpty();
    }

    /// The words to learn: code spans and marked passages, in order.
    public List<Mask> masks() {
        return masks(Mask.Kind.USUAL);
    }

    /// The words that are marked in one of these ways, in order.
    public List<Mask> masks(Set<Mask.Kind> kinds) {
        List<Mask> masks = new ArrayList<>();
        blocks.forEach(block -> Masks.collect(block, masks));
        masks.removeIf(mask -> !kinds.contains(mask.kind()));
        return masks;
    }

    /// The inlines of a passage that is one paragraph, else none.
    public List<Inline> inlines() {
        return blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph paragraph
                ? paragraph.text().inlines()
                : List.of();
    }
}
