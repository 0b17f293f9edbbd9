package studypack.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import studypack.text.Span;

/// The library's tree as our blocks, with spans of the whole text.
final class BlockMapper {
    private static final Pattern TASK = Pattern.compile("\\[([ xX])\\](?=[ \\t])");

    private final String text;
    private final int base;
    private final InlineMapper inlines;

    /// @param base offset in `text` where the library began to read
    BlockMapper(String text, int base) {
        this.text = text;
        this.base = base;
        this.inlines = new InlineMapper(text, base);
    }

    List<Block> children(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, blocks);
        }
        return blocks;
    }

    private void add(Node node, List<Block> out) {
        Span span = span(node);
        switch (node) {
            case org.commonmark.node.Heading heading ->
                out.add(new Block.Heading(span, heading.getLevel(), inlines.richText(heading, span)));
            case org.commonmark.node.Paragraph paragraph -> addParagraph(paragraph, span, out);
            case FencedCodeBlock code -> out.add(fenced(code, span));
            case IndentedCodeBlock code ->
                out.add(new Block.Code(span, "", code.getLiteral().stripTrailing(), false, true));
            case BlockQuote quote -> out.add(Callouts.of(text, new Block.Quote(span, children(quote))));
            case BulletList list -> out.addAll(Groups.split(text, new Block.Bullets(span, false, 1, bullets(list))));
            case OrderedList list -> out.add(ordered(list, span));
            case ThematicBreak ignored -> out.add(new Block.Rule(span));
            case LinkReferenceDefinition definition -> out.add(definition(definition, span));
            case TableParser.Table table -> out.add(table(table, span));
            case DetailsParser.Details details -> out.add(details(details, span));
            case RawHtmlParser.Raw raw -> out.add(raw(raw, span));
            default -> out.addAll(children(node));
        }
    }

    private void addParagraph(Node node, Span span, List<Block> out) {
        RichText richText = inlines.richText(node, span);
        if (!richText.inlines().isEmpty()) {
            out.add(new Block.Paragraph(richText.span(), richText));
        }
    }

    private static Block.Code fenced(FencedCodeBlock code, Span span) {
        String literal = code.getLiteral();
        String body = literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
        String info = code.getInfo() == null ? "" : code.getInfo();
        return new Block.Code(span, info, body, true, code.getClosingFenceLength() != null);
    }

    private Block.Bullets ordered(OrderedList list, Span span) {
        Integer first = list.getMarkerStartNumber();
        return new Block.Bullets(span, true, first == null ? 1 : first, bullets(list));
    }

    private List<Block.Bullet> bullets(Node list) {
        List<Block.Bullet> items = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            items.add(bullet(span(node), children(node)));
        }
        return items;
    }

    /// GFM 5.3: a box is a task only at the head of the item's first paragraph.
    private Block.Bullet bullet(Span span, List<Block> children) {
        if (!children.isEmpty() && children.get(0) instanceof Block.Paragraph paragraph) {
            Matcher box = TASK.matcher(text)
                    .region(paragraph.span().start(), paragraph.span().end());
            if (box.lookingAt()) {
                RichText rest = Cut.trim(Cut.sub(
                        paragraph.text(), new Span(box.end(), paragraph.span().end())));
                List<Block> unboxed = new ArrayList<>(children);
                unboxed.set(0, new Block.Paragraph(rest.span(), rest));
                return new Block.Bullet(span, !box.group(1).equals(" "), unboxed);
            }
        }
        return new Block.Bullet(span, null, children);
    }

    /// `[label]: target` is a link's target where it looks like one; `[정답]: B` is text that must not be lost.
    private Block definition(LinkReferenceDefinition definition, Span span) {
        String target = definition.getDestination();
        if (target.contains("/") || target.contains("#") || target.contains(".") || target.contains(":")) {
            return new Block.Comment(span, span.in(text));
        }
        RichText literal = new RichText(span, List.of(new Inline.Text(span, span.in(text))));
        return new Block.Paragraph(span, literal);
    }

    private Block.Table table(TableParser.Table table, Span span) {
        List<Block.Row> rows = new ArrayList<>();
        for (Node node = table.getFirstChild(); node != null; node = node.getNext()) {
            List<Block.Cell> cells = new ArrayList<>();
            for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
                Span at = span(cell);
                cells.add(new Block.Cell(at, inlines.cell(cell, at)));
            }
            rows.add(new Block.Row(span(node), ((TableParser.Row) node).separated, cells));
        }
        Span all = rows.get(0).span().cover(rows.get(rows.size() - 1).span()).cover(span);
        return new Block.Table(all, rows.get(0), rows.subList(1, rows.size()));
    }

    private Block.Details details(DetailsParser.Details details, Span span) {
        RichText summary = new RichText(Span.at(span.start()), List.of());
        List<Block> children = new ArrayList<>();
        for (Node node = details.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof SummaryParser.Summary part) {
                summary = inlines.richText(part.title, span(part.title));
                addParagraph(part.rest, span(part.rest), children);
            } else {
                add(node, children);
            }
        }
        return new Block.Details(span, summary, children, details.closed);
    }

    private Block raw(RawHtmlParser.Raw raw, Span span) {
        String html = raw.html.toString().strip();
        return html.startsWith("<!--") ? new Block.Comment(span, html) : new Block.Html(span, html);
    }

    private Span span(Node node) {
        return span(node, base);
    }

    static Span span(Node node, int base) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return childSpan(node, base);
        }
        SourceSpan first = spans.get(0);
        SourceSpan last = spans.get(spans.size() - 1);
        return new Span(base + first.getInputIndex(), base + last.getInputIndex() + last.getLength());
    }

    static Span span(SourceSpan span, int base) {
        return new Span(base + span.getInputIndex(), base + span.getInputIndex() + span.getLength());
    }

    private static Span childSpan(Node node, int base) {
        @Nullable Span all = null;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            Span span = span(child, base);
            all = all == null ? span : all.cover(span);
        }
        return all == null ? Span.at(base) : all;
    }
}
