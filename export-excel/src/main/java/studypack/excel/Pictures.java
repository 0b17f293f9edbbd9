package studypack.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.note.Choice;
import studypack.note.Item;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Term;

/// Finds the pictures of an item, which a cell shows as their words only.
final class Pictures {
    private Pictures() {}

    static void in(Item item, Consumer<Inline.Image> found) {
        passages(item).forEach(passage -> blocks(passage.blocks(), found));
    }

    private static List<Passage> passages(Item item) {
        List<Passage> passages = new ArrayList<>();
        passages.add(item.prompt());
        switch (item) {
            case Choice choice -> {
                choice.options().forEach(option -> {
                    passages.add(option.text());
                    add(passages, option.rationale());
                });
                add(passages, choice.explanation());
            }
            case Pair pair -> {
                passages.addAll(pair.answers());
                add(passages, pair.remarks());
            }
            case Term term -> term.definitions().forEach(definition -> passages.add(definition.text()));
        }
        return passages;
    }

    private static void add(List<Passage> passages, @Nullable Passage passage) {
        if (passage != null) {
            passages.add(passage);
        }
    }

    private static void blocks(List<Block> blocks, Consumer<Inline.Image> found) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> inlines(heading.text().inlines(), found);
                case Block.Paragraph paragraph -> inlines(paragraph.text().inlines(), found);
                case Block.Quote quote -> blocks(quote.children(), found);
                case Block.Bullets list -> list.items().forEach(item -> blocks(item.children(), found));
                case Block.Table table -> {
                    row(table.header(), found);
                    table.rows().forEach(row -> row(row, found));
                }
                case Block.Details details -> {
                    inlines(details.summary().inlines(), found);
                    blocks(details.children(), found);
                }
                case Block.Callout callout -> {
                    inlines(callout.title().inlines(), found);
                    blocks(callout.children(), found);
                }
                case Block.Code code -> {}
                case Block.Rule rule -> {}
                case Block.Html html -> {}
                case Block.Comment comment -> {}
            }
        }
    }

    private static void row(Block.Row row, Consumer<Inline.Image> found) {
        row.cells().forEach(cell -> inlines(cell.text().inlines(), found));
    }

    private static void inlines(List<Inline> inlines, Consumer<Inline.Image> found) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Image image -> found.accept(image);
                case Inline.Strong strong -> inlines(strong.children(), found);
                case Inline.Emphasis emphasis -> inlines(emphasis.children(), found);
                case Inline.Strike strike -> inlines(strike.children(), found);
                case Inline.Mark mark -> inlines(mark.children(), found);
                case Inline.Link link -> inlines(link.children(), found);
                case Inline.Text text -> {}
                case Inline.Code code -> {}
                case Inline.Break end -> {}
                case Inline.Tag tag -> {}
            }
        }
    }
}
