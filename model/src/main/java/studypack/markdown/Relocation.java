package studypack.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import studypack.text.Span;

/// Puts blocks in other places: what was read from a cell or a string of a file stands in the file, and two passages
/// that say the same are equal once neither stands anywhere.
public final class Relocation {
    private static final Relocation NOWHERE = new Relocation(span -> Span.at(0), true);

    private final UnaryOperator<Span> place;
    private final boolean bare;

    private Relocation(UnaryOperator<Span> place, boolean bare) {
        this.place = place;
        this.bare = bare;
    }

    /// The same blocks with every span replaced.
    public static List<Block> to(UnaryOperator<Span> place, List<Block> blocks) {
        return new Relocation(place, false).blocks(blocks);
    }

    /// The blocks by what they say alone: without places, the pieces of a text in one, nothing empty, and without
    /// what says how they were written (whether code was fenced, whether a fence or `<details>` was closed).
    public static List<Block> bare(List<Block> blocks) {
        return NOWHERE.blocks(blocks);
    }

    /// Running text by what it says alone.
    public static RichText bare(RichText text) {
        return NOWHERE.text(text);
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            Block moved = block(block);
            if (!bare
                    || !(moved instanceof Block.Paragraph paragraph)
                    || !paragraph.text().inlines().isEmpty()) {
                out.add(moved);
            }
        }
        return out;
    }

    private Block block(Block block) {
        Span span = place.apply(block.span());
        return switch (block) {
            case Block.Heading heading -> new Block.Heading(span, heading.level(), text(heading.text()));
            case Block.Paragraph paragraph -> new Block.Paragraph(span, text(paragraph.text()));
            case Block.Code code ->
                new Block.Code(span, code.info(), code.text(), bare || code.fenced(), bare || code.closed());
            case Block.Quote quote -> new Block.Quote(span, blocks(quote.children()));
            case Block.Bullets list ->
                new Block.Bullets(
                        span,
                        list.ordered(),
                        bare && !list.ordered() ? 1 : list.first(),
                        list.items().stream().map(this::bullet).toList());
            case Block.Table table ->
                new Block.Table(
                        span,
                        row(table.header()),
                        table.rows().stream().map(this::row).toList());
            case Block.Details details ->
                new Block.Details(span, text(details.summary()), blocks(details.children()), bare || details.closed());
            case Block.Callout callout ->
                new Block.Callout(
                        span,
                        new Inline.Text(
                                place.apply(callout.kind().span()),
                                callout.kind().text()),
                        callout.folded(),
                        text(callout.title()),
                        blocks(callout.children()));
            case Block.Rule rule -> new Block.Rule(span);
            case Block.Html html -> new Block.Html(span, html.html());
            case Block.Comment comment -> new Block.Comment(span, comment.text());
        };
    }

    private Block.Bullet bullet(Block.Bullet bullet) {
        return new Block.Bullet(place.apply(bullet.span()), bullet.task(), blocks(bullet.children()));
    }

    private Block.Row row(Block.Row row) {
        return new Block.Row(
                place.apply(row.span()),
                row.separated(),
                row.cells().stream()
                        .map(cell -> new Block.Cell(place.apply(cell.span()), text(cell.text())))
                        .toList());
    }

    private RichText text(RichText text) {
        Span span = place.apply(text.span());
        return bare ? Cut.trim(trimmed(span, text.inlines())) : new RichText(span, inlines(text.inlines()));
    }

    /// Without the white space at both ends that no reader keeps.
    private RichText trimmed(Span span, List<Inline> inlines) {
        List<Inline> all = new ArrayList<>(inlines(inlines));
        trim(all, 0, true);
        trim(all, all.size() - 1, false);
        return new RichText(span, all);
    }

    private static void trim(List<Inline> inlines, int at, boolean leading) {
        if (at >= 0 && at < inlines.size() && inlines.get(at) instanceof Inline.Text text) {
            String rest = leading ? text.text().stripLeading() : text.text().stripTrailing();
            inlines.set(at, new Inline.Text(text.span(), rest));
        }
    }

    private List<Inline> inlines(List<Inline> inlines) {
        List<Inline> out = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) {
            if (bare) {
                addBare(inline, out);
            } else {
                out.add(inline(inline));
            }
        }
        return out;
    }

    /// White space at the edge of a mark says as much outside of it.
    private void addBare(Inline inline, List<Inline> out) {
        Inline moved = inline(inline);
        List<Inline> children = children(moved);
        if (children.isEmpty()) {
            join(moved, out);
            return;
        }
        String leading = edge(children.get(0), true);
        String trailing = edge(children.get(children.size() - 1), false);
        if (leading.isEmpty() && trailing.isEmpty()) {
            out.add(moved);
            return;
        }
        join(new Inline.Text(moved.span(), leading), out);
        List<Inline> rest = new ArrayList<>(children);
        trim(rest, 0, true);
        trim(rest, rest.size() - 1, false);
        rest.removeIf(child -> child instanceof Inline.Text text && text.text().isEmpty());
        if (!rest.isEmpty()) {
            out.add(marked(moved, rest));
            join(new Inline.Text(moved.span(), trailing), out);
        }
    }

    private static void join(Inline inline, List<Inline> out) {
        if (!(inline instanceof Inline.Text text)) {
            out.add(inline);
        } else if (!out.isEmpty() && out.get(out.size() - 1) instanceof Inline.Text before) {
            out.set(out.size() - 1, new Inline.Text(before.span(), before.text() + text.text()));
        } else if (!text.text().isEmpty()) {
            out.add(text);
        }
    }

    private static String edge(Inline inline, boolean leading) {
        if (!(inline instanceof Inline.Text text)) {
            return "";
        }
        String said = text.text();
        return leading
                ? said.substring(0, said.length() - said.stripLeading().length())
                : said.substring(said.stripTrailing().length());
    }

    /// Of marks alone; a link keeps what stands in it.
    private static List<Inline> children(Inline inline) {
        return switch (inline) {
            case Inline.Strong strong -> strong.children();
            case Inline.Emphasis emphasis -> emphasis.children();
            case Inline.Strike strike -> strike.children();
            case Inline.Mark mark -> mark.children();
            case Inline.Link link -> List.of();
            case Inline.Text text -> List.of();
            case Inline.Code code -> List.of();
            case Inline.Image image -> List.of();
            case Inline.Tag tag -> List.of();
            case Inline.Break end -> List.of();
        };
    }

    private static Inline marked(Inline inline, List<Inline> children) {
        return switch (inline) {
            case Inline.Strong strong -> new Inline.Strong(strong.span(), children);
            case Inline.Emphasis emphasis -> new Inline.Emphasis(emphasis.span(), children);
            case Inline.Strike strike -> new Inline.Strike(strike.span(), children);
            case Inline.Mark mark -> new Inline.Mark(mark.span(), mark.inner(), children);
            default -> inline;
        };
    }

    private Inline inline(Inline inline) {
        Span span = place.apply(inline.span());
        return switch (inline) {
            case Inline.Text text -> new Inline.Text(span, text.text());
            case Inline.Code code -> new Inline.Code(span, place.apply(code.inner()), code.text());
            case Inline.Strong strong -> new Inline.Strong(span, inlines(strong.children()));
            case Inline.Emphasis emphasis -> new Inline.Emphasis(span, inlines(emphasis.children()));
            case Inline.Strike strike -> new Inline.Strike(span, inlines(strike.children()));
            case Inline.Mark mark -> new Inline.Mark(span, place.apply(mark.inner()), inlines(mark.children()));
            case Inline.Link link -> new Inline.Link(span, link.target(), inlines(link.children()));
            case Inline.Image image -> new Inline.Image(span, image.target(), image.alt(), image.wiki(), image.width());
            case Inline.Break end -> new Inline.Break(span, end.hard());
            case Inline.Tag tag -> new Inline.Tag(span, tag.html());
        };
    }
}
