package studypack.answers;

import java.util.List;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.note.Passage;
import studypack.text.Span;

/// Words of another note, all of them at one empty place of this one: no finding and no fix can take them for words
/// that stand here.
record Moved(Span place) {

    Passage passage(Passage passage) {
        return new Passage(place, blocks(passage.blocks()));
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Heading heading -> new Block.Heading(place, heading.level(), text(heading.text()));
            case Block.Paragraph paragraph -> new Block.Paragraph(place, text(paragraph.text()));
            case Block.Code code -> new Block.Code(place, code.info(), code.text(), code.fenced(), code.closed());
            case Block.Quote quote -> new Block.Quote(place, blocks(quote.children()));
            case Block.Bullets list ->
                new Block.Bullets(
                        place,
                        list.ordered(),
                        list.first(),
                        list.items().stream()
                                .map(item -> new Block.Bullet(place, item.task(), blocks(item.children())))
                                .toList());
            case Block.Table table ->
                new Block.Table(
                        place,
                        row(table.header()),
                        table.rows().stream().map(this::row).toList());
            case Block.Details details ->
                new Block.Details(place, text(details.summary()), blocks(details.children()), details.closed());
            case Block.Callout callout ->
                new Block.Callout(
                        place,
                        new Inline.Text(place, callout.kind().text()),
                        callout.folded(),
                        text(callout.title()),
                        blocks(callout.children()));
            case Block.Rule rule -> new Block.Rule(place);
            case Block.Html html -> new Block.Html(place, html.html());
            case Block.Comment comment -> new Block.Comment(place, comment.text());
        };
    }

    private Block.Row row(Block.Row row) {
        List<Block.Cell> cells = row.cells().stream()
                .map(cell -> new Block.Cell(place, text(cell.text())))
                .toList();
        return new Block.Row(place, row.separated(), cells);
    }

    private RichText text(RichText text) {
        return new RichText(place, inlines(text.inlines()));
    }

    private List<Inline> inlines(List<Inline> inlines) {
        return inlines.stream().map(this::inline).toList();
    }

    private Inline inline(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> new Inline.Text(place, text.text());
            case Inline.Code code -> new Inline.Code(place, place, code.text());
            case Inline.Strong strong -> new Inline.Strong(place, inlines(strong.children()));
            case Inline.Emphasis emphasis -> new Inline.Emphasis(place, inlines(emphasis.children()));
            case Inline.Strike strike -> new Inline.Strike(place, inlines(strike.children()));
            case Inline.Mark mark -> new Inline.Mark(place, place, inlines(mark.children()));
            case Inline.Link link -> new Inline.Link(place, link.target(), inlines(link.children()));
            case Inline.Image image -> new Inline.Image(place, image.target(), image.alt(), image.wiki(), image.width());
            case Inline.Break end -> new Inline.Break(place, end.hard());
            case Inline.Tag tag -> new Inline.Tag(place, tag.html());
        };
    }
}
