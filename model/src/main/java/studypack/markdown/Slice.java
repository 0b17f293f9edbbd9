package studypack.markdown;

import java.util.ArrayList;
import java.util.List;
import studypack.text.Located;
import studypack.text.Span;

/// Takes a stretch of a note out of its blocks: a stem that ends inside a paragraph, an option without its list.
public final class Slice {
    private final String source;
    private final Span span;
    private final List<Block> out = new ArrayList<>();

    private Slice(String source, Span span) {
        this.source = source;
        this.span = span;
    }

    /// What of the blocks stands inside `span`. A list or quote that is cut gives its parts without their marks, a
    /// heading becomes running text, and a code block that is cut becomes lines.
    ///
    /// @param blocks in order
    /// @param source the reading text that they were read from
    public static List<Block> of(List<Block> blocks, Span span, String source) {
        Slice slice = new Slice(source, span);
        slice.blocks(blocks);
        return slice.out;
    }

    private void blocks(List<Block> blocks) {
        for (int i = first(blocks); i < blocks.size() && blocks.get(i).span().start() < span.end(); i++) {
            block(blocks.get(i));
        }
    }

    /// The first that does not end before the slice.
    private int first(List<? extends Located> located) {
        int from = 0;
        int to = located.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (located.get(middle).span().end() <= span.start()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> text(heading.text());
            case Block.Paragraph paragraph -> {
                if (span.covers(paragraph.span())) {
                    out.add(paragraph);
                } else {
                    text(paragraph.text());
                }
            }
            case Block.Code code -> code(code);
            case Block.Quote quote -> {
                if (span.covers(quote.span())) {
                    out.add(quote);
                } else {
                    blocks(quote.children());
                }
            }
            case Block.Bullets list -> list(list);
            case Block.Table table -> out.add(table);
            case Block.Details details -> out.add(details);
            case Block.Callout callout -> out.add(callout);
            case Block.Rule rule -> out.add(rule);
            case Block.Html html -> out.add(html);
            case Block.Comment comment -> out.add(comment);
        }
    }

    private void text(RichText text) {
        RichText inside = Cut.trim(Cut.sub(text, span));
        if (!inside.inlines().isEmpty()) {
            out.add(new Block.Paragraph(inside.span(), inside));
        }
    }

    private void code(Block.Code code) {
        if (span.covers(code.span())) {
            out.add(code);
            return;
        }
        List<Inline> lines = new ArrayList<>();
        for (Inline.Text line : CodeLines.of(code, source)) {
            if (line.span().end() <= span.start() || line.span().start() >= span.end()) {
                continue;
            }
            if (!lines.isEmpty()) {
                lines.add(new Inline.Break(Span.at(line.span().start()), true));
            }
            lines.add(line);
        }
        if (!lines.isEmpty()) {
            text(new RichText(
                    lines.get(0).span().cover(lines.get(lines.size() - 1).span()), lines));
        }
    }

    /// Items that are whole stay a list; one that is cut gives what stands in it.
    private void list(Block.Bullets list) {
        List<Block.Bullet> whole = new ArrayList<>();
        int from = first(list.items());
        int at = from;
        for (; at < list.items().size(); at++) {
            Block.Bullet item = list.items().get(at);
            if (item.span().start() >= span.end()) {
                break;
            }
            if (span.covers(item.span())) {
                whole.add(item);
                continue;
            }
            flush(list, at, whole);
            blocks(item.children());
        }
        flush(list, at, whole);
    }

    private void flush(Block.Bullets list, int before, List<Block.Bullet> whole) {
        if (whole.isEmpty()) {
            return;
        }
        Span all = whole.get(0).span().cover(whole.get(whole.size() - 1).span());
        out.add(new Block.Bullets(all, list.ordered(), list.first() + before - whole.size(), whole));
        whole.clear();
    }
}
