package studypack.markdown;

import java.util.ArrayList;
import java.util.List;

/// Everything that stands inside blocks, outermost first and in order of writing, so that a rule need not know how
/// blocks nest.
public final class Walk {
    private Walk() {}

    /// The blocks and all blocks inside them.
    public static List<Block> blocks(List<Block> blocks) {
        List<Block> found = new ArrayList<>();
        blocks.forEach(block -> collect(block, found));
        return found;
    }

    /// The items of all lists.
    public static List<Block.Bullet> bullets(List<Block> blocks) {
        return blocks(blocks).stream()
                .filter(Block.Bullets.class::isInstance)
                .flatMap(list -> ((Block.Bullets) list).items().stream())
                .toList();
    }

    /// The running text of all blocks: headings, paragraphs, cells, summaries.
    public static List<RichText> texts(List<Block> blocks) {
        return textsOf(blocks(blocks));
    }

    /// The running text of these blocks themselves, not of those inside them.
    public static List<RichText> textsOf(List<Block> blocks) {
        List<RichText> found = new ArrayList<>();
        blocks.forEach(block -> collectTexts(block, found));
        return found;
    }

    /// The inlines of all running text, and those inside them.
    public static List<Inline> inlines(List<Block> blocks) {
        return inlinesOf(texts(blocks));
    }

    /// The inlines of these texts, and those inside them.
    public static List<Inline> inlinesOf(List<RichText> texts) {
        List<Inline> found = new ArrayList<>();
        texts.forEach(text -> collect(text.inlines(), found));
        return found;
    }

    /// The inlines of one text, and those inside them.
    public static List<Inline> inlines(RichText text) {
        List<Inline> found = new ArrayList<>();
        collect(text.inlines(), found);
        return found;
    }

    private static void collect(Block block, List<Block> found) {
        found.add(block);
        switch (block) {
            case Block.Quote quote -> quote.children().forEach(child -> collect(child, found));
            case Block.Bullets list ->
                list.items().forEach(item -> item.children().forEach(child -> collect(child, found)));
            case Block.Details details -> details.children().forEach(child -> collect(child, found));
            case Block.Callout callout -> callout.children().forEach(child -> collect(child, found));
            case Block.Heading heading -> {}
            case Block.Paragraph paragraph -> {}
            case Block.Code code -> {}
            case Block.Table table -> {}
            case Block.Rule rule -> {}
            case Block.Html html -> {}
            case Block.Comment comment -> {}
        }
    }

    private static void collectTexts(Block block, List<RichText> found) {
        switch (block) {
            case Block.Heading heading -> found.add(heading.text());
            case Block.Paragraph paragraph -> found.add(paragraph.text());
            case Block.Details details -> found.add(details.summary());
            case Block.Callout callout -> found.add(callout.title());
            case Block.Table table -> {
                table.header().cells().forEach(cell -> found.add(cell.text()));
                table.rows().forEach(row -> row.cells().forEach(cell -> found.add(cell.text())));
            }
            case Block.Quote quote -> {}
            case Block.Bullets list -> {}
            case Block.Code code -> {}
            case Block.Rule rule -> {}
            case Block.Html html -> {}
            case Block.Comment comment -> {}
        }
    }

    private static void collect(List<Inline> inlines, List<Inline> found) {
        for (Inline inline : inlines) {
            found.add(inline);
            switch (inline) {
                case Inline.Strong strong -> collect(strong.children(), found);
                case Inline.Emphasis emphasis -> collect(emphasis.children(), found);
                case Inline.Strike strike -> collect(strike.children(), found);
                case Inline.Mark mark -> collect(mark.children(), found);
                case Inline.Link link -> collect(link.children(), found);
                case Inline.Text text -> {}
                case Inline.Code code -> {}
                case Inline.Image image -> {}
                case Inline.Break end -> {}
                case Inline.Tag tag -> {}
            }
        }
    }
}
