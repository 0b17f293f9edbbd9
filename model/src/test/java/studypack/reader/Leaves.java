package studypack.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.note.Choice;
import studypack.note.Cue;
import studypack.note.Element;
import studypack.note.Item;
import studypack.note.Label;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Prose;
import studypack.note.Section;
import studypack.note.Term;
import studypack.text.Located;
import studypack.text.Span;

/// The pieces of a note that hold its characters: what is not covered by one of them is markup, or lost.
final class Leaves {
    private final List<Located> leaves = new ArrayList<>();

    private Leaves() {}

    static List<Located> of(Element element) {
        Leaves leaves = new Leaves();
        leaves.element(element);
        return leaves.leaves;
    }

    static List<Located> of(Passage passage) {
        Leaves leaves = new Leaves();
        leaves.passage(passage);
        return leaves.leaves;
    }

    private void element(Element element) {
        switch (element) {
            case Section section -> inlines(section.title().inlines());
            case Prose prose -> block(prose.block());
            case Item item -> item(item);
        }
    }

    private void item(Item item) {
        item.cues().stream().map(Cue::text).forEach(text -> inlines(text.inlines()));
        passage(item.prompt());
        switch (item) {
            case Choice choice -> {
                choice.options().forEach(this::option);
                owned(item, choice.explanation());
                if (choice.key() != null) {
                    owned(item, choice.key().written());
                }
            }
            case Pair pair -> {
                pair.answers().forEach(this::passage);
                passage(pair.remarks());
            }
            case Term term -> term.definitions().forEach(definition -> passage(definition.text()));
        }
    }

    /// What stands outside of the item is a reference to prose, which holds the words.
    private void owned(Item item, @Nullable Passage passage) {
        if (passage != null && item.span().covers(passage.span())) {
            passage(passage);
        }
    }

    private void option(Option option) {
        Label label = option.label();
        if (label != null) {
            leaves.add(label);
            int from = label.span().start() - label.opening().length();
            leaves.add(new Piece(new Span(from, label.span().start())));
            leaves.add(new Piece(new Span(
                    label.span().end(), label.span().end() + label.closing().length())));
        }
        passage(option.text());
        passage(option.rationale());
    }

    private void passage(@Nullable Passage passage) {
        if (passage != null) {
            passage.blocks().forEach(this::block);
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> inlines(heading.text().inlines());
            case Block.Paragraph paragraph -> inlines(paragraph.text().inlines());
            case Block.Quote quote -> quote.children().forEach(this::block);
            case Block.Bullets list ->
                list.items().forEach(item -> item.children().forEach(this::block));
            case Block.Table table -> {
                row(table.header());
                table.rows().forEach(this::row);
            }
            case Block.Details details -> {
                inlines(details.summary().inlines());
                details.children().forEach(this::block);
            }
            case Block.Callout callout -> {
                inlines(callout.heading().inlines());
                callout.children().forEach(this::block);
            }
            case Block.Code code -> leaves.add(code);
            case Block.Html html -> leaves.add(html);
            case Block.Comment comment -> leaves.add(comment);
            case Block.Rule rule -> leaves.add(rule);
        }
    }

    private void row(Block.Row row) {
        row.cells().forEach(cell -> inlines(cell.text().inlines()));
    }

    private void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Strong strong -> inlines(strong.children());
                case Inline.Emphasis emphasis -> inlines(emphasis.children());
                case Inline.Strike strike -> inlines(strike.children());
                case Inline.Mark mark -> inlines(mark.children());
                case Inline.Link link -> inlines(link.children());
                case Inline.Text text -> leaves.add(text);
                case Inline.Code code -> leaves.add(code);
                case Inline.Image image -> leaves.add(image);
                case Inline.Tag tag -> leaves.add(tag);
                case Inline.Break end -> {}
            }
        }
    }

    private record Piece(Span span) implements Located {}
}
