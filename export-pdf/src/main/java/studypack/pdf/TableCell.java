package studypack.pdf;

import java.util.List;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.Pictures;
import studypack.markdown.RichText;
import studypack.note.Passage;
import studypack.text.Span;

/// What stands in a cell: running text, or blocks where there is more.
///
/// @param inlines empty where there are blocks
record TableCell(List<Inline> inlines, List<Block> blocks, boolean bold) {
    static final TableCell EMPTY = new TableCell(List.of(), List.of(), false);

    TableCell {
        inlines = List.copyOf(inlines);
        blocks = List.copyOf(blocks);
    }

    static TableCell of(RichText text) {
        return Pictures.inText(text.inlines()).isEmpty()
                ? new TableCell(text.inlines(), List.of(), false)
                : new TableCell(List.of(), List.of(new Block.Paragraph(text.span(), text)), false);
    }

    static TableCell of(String text) {
        return new TableCell(List.of(new Inline.Text(Span.at(0), text)), List.of(), false);
    }

    static TableCell of(Passage passage) {
        List<Inline> inlines = passage.inlines();
        return inlines.isEmpty() || !Pictures.inText(inlines).isEmpty()
                ? new TableCell(List.of(), passage.blocks(), false)
                : new TableCell(inlines, List.of(), false);
    }

    TableCell inBold() {
        return new TableCell(inlines, blocks, true);
    }

    Style styled(Style style) {
        return bold ? style.inBold() : style;
    }
}
