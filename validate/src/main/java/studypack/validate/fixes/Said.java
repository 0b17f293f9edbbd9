package studypack.validate.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.Relocation;
import studypack.markdown.RichText;

/// What blocks say, as lines that can be compared with those of other blocks: their kind, their nesting, their marks
/// and
/// what is seen of their text, and not where they stand.
final class Said {
    private final List<String> lines = new ArrayList<>();
    private final boolean exact;

    private Said(boolean exact) {
        this.exact = exact;
    }

    /// @param exact capitals count in running text too; in headings and cells they always do
    static List<String> of(List<Block> blocks, boolean exact) {
        Said said = new Said(exact);
        said.blocks(Relocation.bare(blocks), "");
        return said.lines;
    }

    static String of(RichText text) {
        return inlines(Relocation.bare(text).inlines());
    }

    private void blocks(List<Block> blocks, String indent) {
        blocks.forEach(block -> block(block, indent));
    }

    private void block(Block block, String indent) {
        String inner = indent + " ";
        switch (block) {
            case Block.Heading heading -> add(indent, "h" + heading.level(), inlines(heading.text()));
            case Block.Paragraph paragraph -> add(indent, "p", cased(inlines(paragraph.text())));
            case Block.Code code -> add(indent, "code " + code.info(), cased(Visible.code(code.text())));
            case Block.Quote quote -> {
                add(indent, "quote", "");
                blocks(quote.children(), inner);
            }
            case Block.Bullets list -> {
                add(indent, list.ordered() ? "list from " + list.first() : "list", "");
                for (Block.Bullet item : list.items()) {
                    add(indent, "item " + item.task(), "");
                    blocks(item.children(), inner);
                }
            }
            case Block.Table table -> {
                row(table.header(), indent);
                table.rows().forEach(row -> row(row, indent));
            }
            case Block.Details details -> {
                add(indent, "details", cased(inlines(details.summary())));
                blocks(details.children(), inner);
            }
            case Block.Callout callout -> {
                add(indent, "callout " + callout.kind().text() + " " + callout.folded(), inlines(callout.title()));
                blocks(callout.children(), inner);
            }
            case Block.Rule rule -> add(indent, "rule", "");
            case Block.Html html -> add(indent, "html", cased(Visible.of(html.html())));
            case Block.Comment comment -> add(indent, "comment", Visible.of(comment.text()));
        }
    }

    private void row(Block.Row row, String indent) {
        add(indent, "row", "");
        row.cells().forEach(cell -> add(indent, "cell", inlines(cell.text())));
    }

    private void add(String indent, String kind, String text) {
        lines.add(indent + kind + " " + text.strip());
    }

    private String cased(String text) {
        return exact ? text : text.toLowerCase(Locale.ROOT);
    }

    private static String inlines(RichText text) {
        return inlines(text.inlines());
    }

    private static String inlines(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        inlines.forEach(inline -> append(inline, out));
        return out.toString();
    }

    /// A mark is written as U+0001, its kind, and U+0002 at its end, which no text has.
    private static void append(Inline inline, StringBuilder out) {
        switch (inline) {
            case Inline.Text text -> out.append(Visible.of(text.text()));
            case Inline.Code code -> mark("code", Visible.code(code.text()), out);
            case Inline.Strong strong -> mark("strong", inlines(strong.children()), out);
            case Inline.Emphasis emphasis -> mark("emphasis", inlines(emphasis.children()), out);
            case Inline.Strike strike -> mark("strike", inlines(strike.children()), out);
            case Inline.Mark mark -> mark("mark", inlines(mark.children()), out);
            case Inline.Link link -> link(link, out);
            case Inline.Image image ->
                mark("image " + image.target() + " " + image.width(), Visible.of(image.alt()), out);
            case Inline.Break end -> mark(end.hard() ? "break" : "line", "", out);
            case Inline.Tag tag -> mark("tag", Visible.of(tag.html()), out);
        }
    }

    /// An address says the same bare and as a link that shows it.
    private static void link(Inline.Link link, StringBuilder out) {
        String shown = inlines(link.children());
        if (shown.equals(Visible.of(link.target()))) {
            out.append(shown);
        } else {
            mark("link " + link.target(), shown, out);
        }
    }

    private static void mark(String kind, String inner, StringBuilder out) {
        out.append('\u0001').append(kind).append('\u0001').append(inner).append('\u0002');
    }
}
