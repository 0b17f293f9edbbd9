package studypack.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Inline;
import studypack.markdown.Plain;

/// Running text as pieces of one style and one tag.
final class Inlines {
    private final Desk desk;
    private final Node block;
    private final boolean divided;
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable Node text;

    private Inlines(Desk desk, Node block, boolean divided) {
        this.desk = desk;
        this.block = block;
        this.divided = divided;
    }

    /// @param block the paragraph's node; it has either text or, where there are links, parts
    static List<Piece> pieces(List<Inline> inlines, Style style, Node block, Desk desk) {
        Inlines all = new Inlines(desk, block, hasLink(inlines, desk));
        inlines.forEach(inline -> all.add(inline, style));
        return all.pieces;
    }

    private static boolean hasLink(List<Inline> inlines, Desk desk) {
        return inlines.stream().anyMatch(inline -> switch (inline) {
            case Inline.Link link -> target(link, desk) != null;
            case Inline.Strong strong -> hasLink(strong.children(), desk);
            case Inline.Emphasis emphasis -> hasLink(emphasis.children(), desk);
            case Inline.Strike strike -> hasLink(strike.children(), desk);
            case Inline.Mark mark -> hasLink(mark.children(), desk);
            case Inline.Text plain -> false;
            case Inline.Code code -> false;
            case Inline.Image image -> false;
            case Inline.Break end -> false;
            case Inline.Tag tag -> false;
        });
    }

    private void add(Inline inline, Style style) {
        int at = inline.span().start();
        switch (inline) {
            case Inline.Text plain -> put(plain.text().replace('\n', ' '), style, at);
            case Inline.Code code -> put(code.text(), style.inMono(), at);
            case Inline.Strong strong -> strong.children().forEach(child -> add(child, style.inBold()));
            case Inline.Emphasis emphasis -> emphasis.children().forEach(child -> add(child, style.inItalic()));
            case Inline.Strike strike -> strike.children().forEach(child -> add(child, style.struck()));
            case Inline.Mark mark -> mark.children().forEach(child -> add(child, style.asMarked()));
            case Inline.Link link -> link(link, style, at);
            case Inline.Image image -> image(image, style, at);
            case Inline.Break end -> put(end.hard() ? "\n" : " ", style, at);
            case Inline.Tag tag -> put(tag.html(), style.inMono().small(), at);
        }
    }

    private void put(String words, Style style, int at) {
        Node node = block;
        if (divided) {
            if (text == null) {
                text = block.child("Span");
            }
            node = text;
        }
        pieces.add(new Piece(words, style, node, at));
    }

    private void link(Inline.Link link, Style style, int at) {
        Target target = target(link, desk);
        if (target != null) {
            Inlines inner = new Inlines(desk, block.link(target), false);
            link.children().forEach(child -> inner.add(child, style.inked(Ink.ACCENT)));
            pieces.addAll(inner.pieces);
            text = null;
        } else {
            link.children().forEach(child -> add(child, style));
        }
        // Paper cannot be clicked. A place in the same note has no address that a reader could go to.
        if (!link.isBare() && !link.target().isEmpty() && !link.target().startsWith("#")) {
            put(" (" + link.target() + ")", style.small(), at);
        }
    }

    private void image(Inline.Image image, Style style, int at) {
        desk.log().image(image.target(), at);
        put("[" + desk.labels().image() + ": " + image.alt(), style, at);
        put(" " + image.target(), style.small(), at);
        put("]", style, at);
    }

    /// Null where the link cannot be followed from here.
    private static @Nullable Target target(Inline.Link link, Desk desk) {
        String anchor = desk.places().anchor(link.target());
        if (anchor != null) {
            return new Target(anchor, true, Plain.of(link.children()));
        }
        return isWeb(link.target()) ? new Target(Uri.ascii(link.target()), false, link.target()) : null;
    }

    /// Other schemes may run something on the reader's machine; their address is printed, not linked.
    private static boolean isWeb(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
    }
}
