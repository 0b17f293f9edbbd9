package studypack.question;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.CodeLines;
import studypack.markdown.Cut;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.text.Span;

/// The blocks of one level as lines, lists and quotes opened; folded text stays closed.
final class Units {
    private static final int LONGEST_COMMENT = 200;

    private final String source;
    private final List<Unit> units = new ArrayList<>();

    private Units(String source) {
        this.source = source;
    }

    static List<Unit> of(List<Block> blocks, String source) {
        Units units = new Units(source);
        for (int i = 0; i < blocks.size(); i++) {
            units.block(blocks.get(i), new Unit.Place(i, 0, false, 0));
        }
        return units.units;
    }

    private void blocks(List<Block> blocks, Unit.Place place) {
        for (Block block : blocks) {
            block(block, place);
        }
    }

    private void block(Block block, Unit.Place place) {
        switch (block) {
            case Block.Heading heading -> heading(heading, place);
            case Block.Paragraph paragraph -> lines(paragraph, Cut.lines(paragraph.text()), 0, place);
            case Block.Code code -> code(code, place);
            case Block.Quote quote -> blocks(quote.children(), place.inQuote());
            case Block.Bullets list -> list(list, place);
            case Block.Details details -> add(Unit.Kind.FOLD, details, details.summary(), place);
            case Block.Callout callout -> add(Unit.Kind.FOLD, callout, callout.title(), place);
            case Block.Table table -> add(Unit.Kind.SOLID, table, null, place);
            case Block.Html html -> add(Unit.Kind.SOLID, html, null, place);
            case Block.Rule rule -> add(Unit.Kind.RULE, rule, null, place);
            case Block.Comment comment -> add(Unit.Kind.COMMENT, comment, inside(comment), place);
        }
    }

    /// What a comment says, null where it is not whole.
    private @Nullable RichText inside(Block.Comment comment) {
        String text = comment.span().in(source);
        int close = text.indexOf("-->");
        if (!text.startsWith("<!--") || close < 5 || close > LONGEST_COMMENT) {
            return null;
        }
        Span at = new Span(comment.span().start() + 4, comment.span().start() + close);
        return Cut.trim(new RichText(at, List.of(new Inline.Text(at, at.in(source)))));
    }

    private void add(Unit.Kind kind, Block block, @Nullable RichText text, Unit.Place place) {
        units.add(new Unit(kind, block.span(), block, text, place, true, null, null));
    }

    /// Several lines over `---` are a paragraph whose author meant to draw a line.
    private void heading(Block.Heading heading, Unit.Place place) {
        List<RichText> lines = Cut.lines(heading.text());
        if (lines.size() > 1) {
            lines(heading, lines, 0, place);
        } else {
            add(Unit.Kind.HEADING, heading, heading.text(), place);
        }
    }

    private void lines(Block block, List<RichText> lines, int from, Unit.Place place) {
        for (int i = from; i < lines.size(); i++) {
            RichText line = lines.get(i);
            units.add(new Unit(Unit.Kind.LINE, line.span(), block, line, place, i == 0, null, null));
        }
    }

    /// Code in which options or a key stand is read line by line.
    private void code(Block.Code code, Unit.Place place) {
        List<Inline.Text> lines = Fenced.holdsQuestion(code.text()) ? CodeLines.of(code, source) : List.of();
        if (lines.isEmpty()) {
            add(Unit.Kind.SOLID, code, null, place);
            return;
        }
        boolean opens = true;
        for (Inline.Text line : lines) {
            if (!line.text().isBlank()) {
                RichText text = Cut.trim(new RichText(line.span(), List.of(line)));
                units.add(new Unit(Unit.Kind.CODE_LINE, text.span(), code, text, place, opens, null, null));
                opens = false;
            } else {
                opens = true;
            }
        }
    }

    private void list(Block.Bullets list, Unit.Place place) {
        for (int i = 0; i < list.items().size(); i++) {
            Block.Bullet item = list.items().get(i);
            String number = list.ordered() ? Integer.toString(list.first() + i) : null;
            Unit.Place inside = place.inItem(item);
            Unit.Place head = new Unit.Place(
                    place.top(), place.depth(), place.quoted(), item.span().end());
            if (!item.children().isEmpty() && item.children().get(0) instanceof Block.Paragraph paragraph) {
                List<RichText> lines = Cut.lines(paragraph.text());
                units.add(new Unit(
                        Unit.Kind.BULLET,
                        item.span().cover(lines.get(0).span()).length() == 0
                                ? item.span()
                                : new Span(
                                        item.span().start(), lines.get(0).span().end()),
                        list,
                        lines.get(0),
                        head,
                        true,
                        item.task(),
                        number));
                lines(paragraph, lines, 1, inside);
                blocks(item.children().subList(1, item.children().size()), inside);
            } else {
                units.add(new Unit(
                        Unit.Kind.BULLET, Span.at(item.span().start()), list, null, head, true, item.task(), number));
                blocks(item.children(), inside);
            }
        }
    }
}
