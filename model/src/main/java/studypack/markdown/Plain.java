package studypack.markdown;

import java.util.List;

/// Blocks and inlines as the characters a reader sees.
public final class Plain {
    private Plain() {}

    public static String of(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        inlines.forEach(inline -> append(inline, out));
        return out.toString().strip();
    }

    /// Each block on lines of its own, list items and cells too.
    public static String ofBlocks(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        blocks.forEach(block -> append(block, out));
        return out.toString().strip();
    }

    /// Nothing visible: white space of any kind, zero-width characters and the Braille blank people use as a filler.
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(Plain::isInvisible);
    }

    static boolean isInvisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0x2800
                || c == 0x3164;
    }

    private static void append(Inline inline, StringBuilder out) {
        switch (inline) {
            case Inline.Text text -> out.append(text.text());
            case Inline.Code code -> out.append(code.text());
            case Inline.Strong strong -> strong.children().forEach(child -> append(child, out));
            case Inline.Emphasis emphasis -> emphasis.children().forEach(child -> append(child, out));
            case Inline.Strike strike -> strike.children().forEach(child -> append(child, out));
            case Inline.Mark mark -> mark.children().forEach(child -> append(child, out));
            case Inline.Link link -> link.children().forEach(child -> append(child, out));
            case Inline.Image image -> out.append(image.alt());
            case Inline.Break end -> out.append(end.hard() ? '\n' : ' ');
            case Inline.Tag tag -> out.append(tag.html());
        }
    }

    private static void append(Block block, StringBuilder out) {
        switch (block) {
            case Block.Heading heading -> line(heading.text().plain(), out);
            case Block.Paragraph paragraph -> line(paragraph.text().plain(), out);
            case Block.Code code -> line(code.text(), out);
            case Block.Quote quote -> quote.children().forEach(child -> append(child, out));
            case Block.Bullets list ->
                list.items().forEach(item -> item.children().forEach(child -> append(child, out)));
            case Block.Table table -> {
                row(table.header(), out);
                table.rows().forEach(row -> row(row, out));
            }
            case Block.Details details -> {
                line(details.summary().plain(), out);
                details.children().forEach(child -> append(child, out));
            }
            case Block.Callout callout -> {
                line(callout.heading().plain(), out);
                callout.children().forEach(child -> append(child, out));
            }
            case Block.Html html -> line(html.html(), out);
            case Block.Rule rule -> {}
            case Block.Comment comment -> {}
        }
    }

    private static void row(Block.Row row, StringBuilder out) {
        for (int i = 0; i < row.cells().size(); i++) {
            out.append(i == 0 ? "" : "\t").append(row.cells().get(i).text().plain());
        }
        out.append('\n');
    }

    private static void line(String text, StringBuilder out) {
        out.append(text).append('\n');
    }
}
