package studypack.pdf;

import java.util.ArrayList;
import java.util.List;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.pdf.Strip.Glue;

/// Lays out blocks of prose.
final class BlockLayout {
    private static final float INDENT = 15;
    private static final float PADDING = 5;
    private static final String BULLETS = "•◦▪";

    private final Desk desk;

    BlockLayout(Desk desk) {
        this.desk = desk;
    }

    /// Blocks one below the other; the first has no space above it.
    List<Strip> lay(List<Block> blocks, Frame frame) {
        List<Strip> strips = new ArrayList<>();
        Frame current = frame;
        for (Block block : blocks) {
            List<Strip> laid = lay(block, current);
            if (laid.isEmpty()) {
                continue;
            }
            strips.addAll(strips.isEmpty() ? Strips.after(0, laid) : laid);
            current = frame.reserving(0);
        }
        return strips;
    }

    /// Blocks of which `body` is the tag; a single paragraph needs none of its own, and long packs have many.
    List<Strip> lay(List<Block> blocks, Frame frame, Node body) {
        if (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph paragraph && !isFramed(paragraph)) {
            return text(paragraph.text(), frame, body);
        }
        return lay(blocks, frame.under(body));
    }

    /// One block with the space above it.
    List<Strip> lay(Block block, Frame frame) {
        return switch (block) {
            case Block.Heading heading -> heading(heading, frame);
            case Block.Paragraph paragraph ->
                isFramed(paragraph)
                        ? image(paragraph, frame)
                        : Strips.after(
                                gap(frame),
                                text(paragraph.text(), frame, frame.node().child("P")));
            case Block.Code code -> code(code, frame);
            case Block.Quote quote -> quote(quote, frame);
            case Block.Bullets list -> list(list, frame);
            case Block.Table table -> Strips.after(8, new TableLayout(desk, this).lay(table, frame));
            case Block.Details details -> titled(details.summary(), details.children(), frame);
            case Block.Callout callout -> titled(callout.heading(), callout.children(), frame);
            case Block.Rule rule -> rule(frame);
            case Block.Html html -> html(html, frame);
            case Block.Comment comment -> List.of();
        };
    }

    /// Running text of which `node` is the tag.
    List<Strip> text(RichText text, Frame frame, Node node) {
        return Paragraph.lay(Inlines.pieces(text.inlines(), frame.style(), node, desk), frame, desk);
    }

    private static float gap(Frame frame) {
        return frame.style().size() * (frame.depth() > 0 ? 0.25f : 0.6f);
    }

    private List<Strip> heading(Block.Heading heading, Frame frame) {
        float size = Math.max(frame.style().size(), 13.5f - heading.level());
        Frame bold = frame.styled(frame.style().sized(size).inBold());
        List<Strip> strips = new ArrayList<>(Strips.after(
                frame.depth() > 0 ? 5 : 10,
                text(heading.text(), bold, frame.node().child("P"))));
        if (!strips.isEmpty()) {
            strips.set(strips.size() - 1, strips.get(strips.size() - 1).keptWithNext());
        }
        return strips;
    }

    /// Words that stand for a picture.
    private boolean isFramed(Block.Paragraph paragraph) {
        return paragraph.text().inlines().size() == 1
                && paragraph.text().inlines().get(0) instanceof Inline.Image image
                && desk.picture(image).drawing() == null;
    }

    private List<Strip> image(Block.Paragraph paragraph, Frame frame) {
        Frame inner = frame.boxed(new Box(Box.Kind.FRAME, frame.left(), frame.width()))
                .indented(PADDING + 2)
                .narrowed(PADDING + 2);
        return Strips.after(8, padded(text(paragraph.text(), inner, frame.node().child("P")), inner));
    }

    private List<Strip> code(Block.Code code, Frame frame) {
        Box ground = new Box(Box.Kind.GROUND, frame.left(), frame.width());
        Style style = frame.style().inMono().sized(Math.min(8.6f, frame.style().size()));
        Frame inner = frame.boxed(ground)
                .indented(PADDING + 9)
                .narrowed(PADDING)
                .styled(style)
                .reserving(0);
        Node node = frame.node().child("P");
        List<Strip> lines = new ArrayList<>();
        if (!code.info().isBlank()) {
            Style small = Style.of(7).inked(Ink.FAINT);
            lines.addAll(Paragraph.lay(
                    List.of(new Piece(
                            code.info(), small, divided(code, node), code.span().start())),
                    inner.styled(small),
                    desk));
        }
        for (List<Piece> pieces : lines(code, style, node)) {
            List<Line> columns = LineBreaker.columns(desk.shaper().shape(pieces), inner.width());
            for (int i = 0; i < columns.size(); i++) {
                Strip strip = Strip.line(
                        new Strip.Placed(columns.get(i), inner.left(), inner.baseline()),
                        inner.leading(),
                        i == 0 ? Glue.NONE : Glue.STRONG,
                        inner.boxes());
                lines.add(i == 0 ? strip : strip.with(new Shape.Hook(inner.left() - 8, inner.baseline())));
            }
        }
        List<Strip> strips = padded(lines, inner);
        return Strips.after(7, strips.size() <= 12 ? Strips.together(strips) : strips);
    }

    /// With a little air above and below, inside of the box.
    private static List<Strip> padded(List<Strip> lines, Frame inner) {
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.gap(PADDING, Glue.NONE, inner.boxes()));
        for (int i = 0; i < lines.size(); i++) {
            strips.add(i == 0 ? lines.get(i).glued(Glue.STRONG) : lines.get(i));
        }
        strips.add(Strip.gap(PADDING, Glue.STRONG, inner.boxes()));
        return strips;
    }

    /// A block with links in it has its text in parts.
    private Node divided(Block.Code code, Node node) {
        return desk.doubts().isIn(code.span()) ? node.child("Span") : node;
    }

    private List<List<Piece>> lines(Block.Code code, Style style, Node node) {
        if (desk.doubts().isIn(code.span())) {
            return Inlines.lines(code, style, node, desk);
        }
        String text = code.text().endsWith("\n")
                ? code.text().substring(0, code.text().length() - 1)
                : code.text();
        List<List<Piece>> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(List.of(
                    new Piece(Tabs.opened(line, 0), style, node, code.span().start())));
        }
        return lines;
    }

    private List<Strip> quote(Block.Quote quote, Frame frame) {
        Frame inner = frame.boxed(new Box(Box.Kind.BAR, frame.left(), frame.width()))
                .indented(12)
                .under(frame.node().child("BlockQuote"));
        return Strips.after(7, lay(quote.children(), inner));
    }

    private List<Strip> list(Block.Bullets list, Frame frame) {
        Node node = frame.node().child("L");
        float indent = list.ordered()
                ? Math.max(
                        INDENT, desk.shaper().width(list.first() + list.items().size() - 1 + ". ", frame.style()) + 3)
                : list.items().stream().anyMatch(item -> item.task() != null) ? INDENT + 3 : INDENT;
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Block.Bullet bullet = list.items().get(i);
            String mark = list.ordered()
                    ? (list.first() + i) + "."
                    : String.valueOf(BULLETS.charAt(frame.depth() % BULLETS.length()));
            if (bullet.task() != null) {
                mark = bullet.task() ? "☑" : "☐";
            }
            Node item = node.child("LI");
            Line label = desk.shaper().line(mark, frame.style(), item.child("Lbl"));
            Frame inner = frame.indented(indent).deeper();
            List<Strip> body = lay(bullet.children(), inner, item.child("LBody"));
            List<Strip> hung = Strips.hang(label, inner.left() - indent + 2, body, inner);
            strips.addAll(Strips.after(frame.style().size() * (i == 0 ? 0.4f : 0.2f), hung));
        }
        return strips;
    }

    /// A bold title over blocks with a bar beside them.
    private List<Strip> titled(RichText title, List<Block> children, Frame frame) {
        Frame bold = frame.styled(frame.style().inBold());
        List<Strip> strips = new ArrayList<>(text(title, bold, frame.node().child("P")));
        if (!strips.isEmpty()) {
            strips.set(strips.size() - 1, strips.get(strips.size() - 1).keptWithNext());
        }
        Frame inner =
                frame.boxed(new Box(Box.Kind.BAR, frame.left(), frame.width())).indented(12);
        strips.addAll(Strips.after(4, lay(children, inner)));
        return Strips.after(8, strips);
    }

    private static List<Strip> rule(Frame frame) {
        Strip line = Strip.gap(2, Glue.NONE, frame.boxes())
                .with(new Shape.Stroke(frame.left(), 1, frame.right(), 1, 0.6f, Ink.HAIRLINE));
        return List.of(line.after(8));
    }

    private List<Strip> html(Block.Html html, Frame frame) {
        Style style = frame.style().inMono().small();
        Node node = frame.node().child("P");
        Inline words = new Inline.Text(html.span(), html.html().strip());
        List<Piece> pieces = Inlines.pieces(List.of(words), style, node, desk);
        return Strips.after(5, Paragraph.lay(pieces, frame.styled(style), desk));
    }
}
