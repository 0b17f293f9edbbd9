package studypack.answers;

import java.util.List;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.note.Passage;

/// Whether a passage shows pictures, whose addresses count from the folder of their note.
final class Pictures {
    private Pictures() {}

    static boolean in(Passage passage) {
        return passage.blocks().stream().anyMatch(Pictures::in);
    }

    private static boolean in(Block block) {
        return switch (block) {
            case Block.Heading heading -> in(heading.text().inlines());
            case Block.Paragraph paragraph -> in(paragraph.text().inlines());
            case Block.Quote quote -> quote.children().stream().anyMatch(Pictures::in);
            case Block.Bullets list ->
                list.items().stream().anyMatch(item -> item.children().stream().anyMatch(Pictures::in));
            case Block.Table table ->
                table.rows().stream()
                        .anyMatch(row -> row.cells().stream()
                                .anyMatch(cell -> in(cell.text().inlines())));
            case Block.Details details -> details.children().stream().anyMatch(Pictures::in);
            case Block.Code code -> false;
            case Block.Rule rule -> false;
            case Block.Html html -> true;
            case Block.Comment comment -> false;
        };
    }

    private static boolean in(List<Inline> inlines) {
        return inlines.stream().anyMatch(inline -> switch (inline) {
            case Inline.Image image -> true;
            case Inline.Strong strong -> in(strong.children());
            case Inline.Emphasis emphasis -> in(emphasis.children());
            case Inline.Strike strike -> in(strike.children());
            case Inline.Mark mark -> in(mark.children());
            case Inline.Link link -> in(link.children());
            case Inline.Text text -> false;
            case Inline.Code code -> false;
            case Inline.Break end -> false;
            case Inline.Tag tag -> false;
        });
    }
}
