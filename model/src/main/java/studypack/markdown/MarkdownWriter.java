package studypack.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes blocks as Markdown that [Markdown] reads back as the same blocks, apart from their places.
public final class MarkdownWriter {
    private final boolean safely;

    private MarkdownWriter(boolean safely) {
        this.safely = safely;
    }

    /// The blocks with a blank line between them and no line end behind the last.
    ///
    /// What says nothing is not kept: how code was fenced, what a list's mark was, where a soft line of a heading
    /// ended.
    public static String write(List<Block> blocks) {
        List<Block> bare = Relocation.bare(blocks);
        String written = new MarkdownWriter(false).blocks(bare);
        return readsBack(written, bare) ? written : new MarkdownWriter(true).blocks(bare);
    }

    /// Running text that stands on its own.
    public static String write(RichText text) {
        return write(List.of(new Block.Paragraph(text.span(), text)));
    }

    private static boolean readsBack(String written, List<Block> bare) {
        return Relocation.bare(Markdown.read(written, 0)).equals(bare);
    }

    private String blocks(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        @Nullable Block before = null;
        boolean other = false;
        for (Block block : blocks) {
            other = areLists(before, block) && !other;
            out.append(before == null ? "" : "\n\n").append(block(block, other));
            before = block;
        }
        return out.toString();
    }

    /// Two lists of a kind behind one another are one, unless their marks differ (CommonMark 5.3).
    private static boolean areLists(@Nullable Block before, Block block) {
        return before instanceof Block.Bullets first
                && block instanceof Block.Bullets second
                && first.ordered() == second.ordered();
    }

    private String block(Block block, boolean other) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> running(paragraph.text(), RunningText.Place.PARAGRAPH);
            case Block.Code code -> code(code);
            case Block.Quote quote -> quote(quote);
            case Block.Bullets list -> list(list, other);
            case Block.Callout callout -> callout(callout);
            case Block.Table table -> table(table);
            case Block.Details details -> details(details);
            case Block.Rule rule -> "___";
            case Block.Html html -> html.html();
            case Block.Comment comment -> comment.text();
        };
    }

    private String running(RichText text, RunningText.Place place) {
        return RunningText.write(text, place, safely);
    }

    /// A heading of several lines can only be underlined.
    private String heading(Block.Heading heading) {
        boolean lines =
                heading.text().inlines().stream().anyMatch(inline -> inline instanceof Inline.Break end && !end.hard());
        if (lines && heading.level() <= 2) {
            return running(heading.text(), RunningText.Place.PARAGRAPH) + (heading.level() == 1 ? "\n===" : "\n---");
        }
        return ("#".repeat(heading.level()) + " " + running(heading.text(), RunningText.Place.HEADING)).stripTrailing();
    }

    private static String code(Block.Code code) {
        String sign = code.info().indexOf('`') >= 0 ? "~" : "`";
        String fence = sign.repeat(3);
        while (code.text().contains(fence)) {
            fence += sign;
        }
        String info = code.info().replaceAll("([\\\\&])", "\\\\$1");
        return fence + info + "\n" + (code.text().isEmpty() ? "" : code.text() + "\n") + fence;
    }

    private String quote(Block.Quote quote) {
        return prefixed(blocks(quote.children()), "> ", "> ");
    }

    private String callout(Block.Callout callout) {
        String sign = callout.folded() == null ? "" : Boolean.TRUE.equals(callout.folded()) ? "-" : "+";
        String title = callout.isTitled() ? " " + running(callout.title(), RunningText.Place.HEADING) : "";
        String head = "[!" + callout.kind().text() + "]" + sign + title;
        String body = callout.children().isEmpty() ? "" : "\n\n" + blocks(callout.children());
        return prefixed(head + body, "> ", "> ");
    }

    private static String prefixed(String text, String first, String others) {
        StringBuilder out = new StringBuilder();
        String prefix = first;
        for (String line : text.split("\n", -1)) {
            out.append(out.isEmpty() ? "" : "\n")
                    .append((prefix + line).isBlank() ? "" : line.isEmpty() ? prefix.stripTrailing() : prefix + line);
            prefix = others;
        }
        return out.toString();
    }

    private String list(Block.Bullets list, boolean other) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            String mark = list.ordered() ? (list.first() + i) + (other ? ")" : ".") : other ? "*" : "-";
            items.add(prefixed(bullet(list.items().get(i)), mark + " ", " ".repeat(mark.length() + 1)));
        }
        return String.join("\n", items);
    }

    private String bullet(Block.Bullet bullet) {
        List<Block> children = bullet.children();
        @Nullable Boolean task = bullet.task();
        String box = task == null ? "" : task ? "[x] " : "[ ] ";
        if (children.isEmpty() || !(children.get(0) instanceof Block.Paragraph first)) {
            return box + blocks(children);
        }
        String head = running(first.text(), task == null ? RunningText.Place.BULLET : RunningText.Place.BOX);
        if (children.size() == 1) {
            return box + head;
        }
        String gap = interrupts(children.get(1)) && !safely ? "\n" : "\n\n";
        return box + head + gap + blocks(children.subList(1, children.size()));
    }

    /// A list that can follow a paragraph without a blank line.
    private static boolean interrupts(Block block) {
        return block instanceof Block.Bullets list
                && (!list.ordered() || list.first() == 1)
                && !list.items().get(0).children().isEmpty();
    }

    private String table(Block.Table table) {
        StringBuilder out = new StringBuilder(row(table.header()));
        out.append("\n|").append(" --- |".repeat(table.header().cells().size()));
        table.rows().forEach(row -> out.append('\n').append(row(row)));
        return out.toString();
    }

    private String row(Block.Row row) {
        StringBuilder out = new StringBuilder();
        for (Block.Cell cell : row.cells()) {
            String text = running(cell.text(), RunningText.Place.CELL);
            out.append(row.separated() ? "| " + text + (text.isEmpty() ? "" : " ") : text);
        }
        return row.separated() ? out + "|" : out.toString();
    }

    private String details(Block.Details details) {
        StringBuilder out = new StringBuilder("<details>\n");
        if (!details.summary().inlines().isEmpty()) {
            out.append("<summary>")
                    .append(running(details.summary(), RunningText.Place.SUMMARY))
                    .append("</summary>\n");
        }
        if (!details.children().isEmpty()) {
            out.append('\n').append(blocks(details.children())).append("\n\n");
        }
        return out.append("</details>").toString();
    }
}
