package studypack.markdown;

import java.util.ArrayList;
import java.util.List;

/// Finds the pictures in blocks, in order of writing.
public final class Pictures {
    private Pictures() {}

    public static List<Inline.Image> in(List<Block> blocks) {
        List<Inline.Image> found = new ArrayList<>();
        blocks.forEach(block -> collect(block, found));
        return found;
    }

    /// Those in running text.
    public static List<Inline.Image> inText(List<Inline> inlines) {
        List<Inline.Image> found = new ArrayList<>();
        collect(inlines, found);
        return found;
    }

    private static void collect(Block block, List<Inline.Image> found) {
        switch (block) {
            case Block.Heading heading -> collect(heading.text().inlines(), found);
            case Block.Paragraph paragraph -> collect(paragraph.text().inlines(), found);
            case Block.Quote quote -> quote.children().forEach(child -> collect(child, found));
            case Block.Bullets list ->
                list.items().forEach(item -> item.children().forEach(child -> collect(child, found)));
            case Block.Table table -> {
                row(table.header(), found);
                table.rows().forEach(row -> row(row, found));
            }
            case Block.Details details -> {
                collect(details.summary().inlines(), found);
                details.children().forEach(child -> collect(child, found));
            }
            case Block.Callout callout -> {
                collect(callout.heading().inlines(), found);
                callout.children().forEach(child -> collect(child, found));
            }
            case Block.Code code -> {}
            case Block.Rule rule -> {}
            case Block.Html html -> {}
            case Block.Comment comment -> {}
        }
    }

    private static void row(Block.Row row, List<Inline.Image> found) {
        row.cells().forEach(cell -> collect(cell.text().inlines(), found));
    }

    private static void collect(List<Inline> inlines, List<Inline.Image> found) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Image image -> found.add(image);
                case Inline.Strong strong -> collect(strong.children(), found);
                case Inline.Emphasis emphasis -> collect(emphasis.children(), found);
                case Inline.Strike strike -> collect(strike.children(), found);
                case Inline.Mark mark -> collect(mark.children(), found);
                case Inline.Link link -> collect(link.children(), found);
                case Inline.Text text -> {}
                case Inline.Code code -> {}
                case Inline.Break end -> {}
                case Inline.Tag tag -> {}
            }
        }
    }
}
