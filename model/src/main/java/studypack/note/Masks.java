package studypack.note;

import java.util.List;
import studypack.markdown.Block;
import studypack.markdown.Cut;
import studypack.markdown.Inline;
import studypack.markdown.RichText;

/// Collects the masked words of blocks.
final class Masks {
    private Masks() {}

    static void collect(Block block, List<Mask> masks) {
        switch (block) {
            case Block.Heading heading -> collect(heading.text().inlines(), masks);
            case Block.Paragraph paragraph -> collect(paragraph.text().inlines(), masks);
            case Block.Quote quote -> quote.children().forEach(child -> collect(child, masks));
            case Block.Bullets list ->
                list.items().forEach(item -> item.children().forEach(child -> collect(child, masks)));
            case Block.Table table ->
                table.rows()
                        .forEach(row ->
                                row.cells().forEach(cell -> collect(cell.text().inlines(), masks)));
            case Block.Details details -> details.children().forEach(child -> collect(child, masks));
            case Block.Callout callout -> callout.children().forEach(child -> collect(child, masks));
            case Block.Code code -> {}
            case Block.Rule rule -> {}
            case Block.Html html -> {}
            case Block.Comment comment -> {}
        }
    }

    private static void collect(List<Inline> inlines, List<Mask> masks) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Code code -> masks.add(new Mask(code.inner(), code.text(), Mask.Kind.CODE));
                case Inline.Mark mark -> {
                    RichText passage = Cut.trim(new RichText(mark.inner(), mark.children()));
                    masks.add(new Mask(passage.span(), passage.plain(), Mask.Kind.HIGHLIGHT));
                }
                case Inline.Strong strong -> {
                    RichText word = Cut.trim(new RichText(strong.span(), strong.children()));
                    if (!word.inlines().isEmpty()) {
                        masks.add(new Mask(word.span(), word.plain(), Mask.Kind.BOLD));
                    }
                    collect(strong.children(), masks);
                }
                case Inline.Emphasis emphasis -> collect(emphasis.children(), masks);
                case Inline.Strike strike -> collect(strike.children(), masks);
                case Inline.Link link -> collect(link.children(), masks);
                case Inline.Text text -> {}
                case Inline.Image image -> {}
                case Inline.Break end -> {}
                case Inline.Tag tag -> {}
            }
        }
    }
}
