package studypack.markdown;

import java.util.List;

/// Blocks and inlines as the characters a reader sees.
public final class Plain {
    private Plain() {}

    public static String of(List<Inline> inlines) {
        if (inlines.size() == 1 && inlines.get(0) instanceof Inline.Text only) {
            return only.text().strip();
        }
        StringBuilder out = new StringBuilder();
        append(inlines, out);
        return out.toString().strip();
    }

    /// Each block on lines of its own, list items and cells too.
    public static String ofBlocks(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        append(blocks, out, Integer.MAX_VALUE);
        return out.toString().strip();
    }

    /// The beginning of [#ofBlocks(List)], which may be all of it.
    ///
    /// @param least units that are wanted where there are as many
    public static String beginning(List<Block> blocks, int least) {
        StringBuilder out = new StringBuilder();
        append(blocks, out, least);
        String head = out.toString().strip();
        return head.length() < least && out.length() >= least ? ofBlocks(blocks) : head;
    }

    /// Nothing visible: white space of any kind, zero-width characters and the Braille blank people use as a filler.
    public static boolean isBlank(String text) {
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!isInvisible(c)) {
                return false;
            }
        }
        return true;
    }

    /// The same for running text.
    static boolean isBlank(List<Inline> inlines) {
        for (Inline inline : inlines) {
            boolean blank = switch (inline) {
                case Inline.Text text -> isBlank(text.text());
                case Inline.Code code -> isBlank(code.text());
                case Inline.Strong strong -> isBlank(strong.children());
                case Inline.Emphasis emphasis -> isBlank(emphasis.children());
                case Inline.Strike strike -> isBlank(strike.children());
                case Inline.Mark mark -> isBlank(mark.children());
                case Inline.Link link -> isBlank(link.children());
                case Inline.Image image -> isBlank(image.alt());
                case Inline.Break end -> true;
                case Inline.Tag tag -> isBlank(tag.html());
            };
            if (!blank) {
                return false;
            }
        }
        return true;
    }

    static boolean isInvisible(int c) {
        if (c > ' ' && c < 0x7F) {
            return false;
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0x2800
                || c == 0x3164;
    }

    private static void append(List<Inline> inlines, StringBuilder out) {
        for (Inline inline : inlines) {
            append(inline, out);
        }
    }

    private static void append(Inline inline, StringBuilder out) {
        switch (inline) {
            case Inline.Text text -> out.append(text.text());
            case Inline.Code code -> out.append(code.text());
            case Inline.Strong strong -> append(strong.children(), out);
            case Inline.Emphasis emphasis -> append(emphasis.children(), out);
            case Inline.Strike strike -> append(strike.children(), out);
            case Inline.Mark mark -> append(mark.children(), out);
            case Inline.Link link -> append(link.children(), out);
            case Inline.Image image -> out.append(image.alt());
            case Inline.Break end -> out.append(end.hard() ? '\n' : ' ');
            case Inline.Tag tag -> out.append(tag.html());
        }
    }

    /// @param enough length of `out` from which on no further piece is begun
    private static void append(List<Block> blocks, StringBuilder out, int enough) {
        for (int i = 0; i < blocks.size() && out.length() < enough; i++) {
            append(blocks.get(i), out, enough);
        }
    }

    private static void append(Block block, StringBuilder out, int enough) {
        switch (block) {
            case Block.Heading heading -> line(heading.text(), out);
            case Block.Paragraph paragraph -> line(paragraph.text(), out);
            case Block.Code code -> out.append(code.text()).append('\n');
            case Block.Quote quote -> append(quote.children(), out, enough);
            case Block.Bullets list -> {
                for (Block.Bullet item : list.items()) {
                    append(item.children(), out, enough);
                }
            }
            case Block.Table table -> {
                row(table.header(), out);
                for (int i = 0; i < table.rows().size() && out.length() < enough; i++) {
                    row(table.rows().get(i), out);
                }
            }
            case Block.Details details -> {
                line(details.summary(), out);
                append(details.children(), out, enough);
            }
            case Block.Callout callout -> {
                line(callout.heading(), out);
                append(callout.children(), out, enough);
            }
            case Block.Html html -> out.append(html.html()).append('\n');
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

    private static void line(RichText text, StringBuilder out) {
        out.append(text.plain()).append('\n');
    }
}
