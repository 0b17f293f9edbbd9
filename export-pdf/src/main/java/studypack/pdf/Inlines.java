package studypack.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.CodeLines;
import studypack.markdown.Inline;
import studypack.markdown.Pictures;
import studypack.markdown.Plain;
import studypack.text.SourceText;
import studypack.text.Span;
import studypack.text.Unsure;

/// Running text as pieces of one style and one tag.
final class Inlines {
    private final Desk desk;
    private final Node block;
    private final Node around;
    private final boolean divided;
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable Node text;

    /// @param around what pictures are children of: of a link, its paragraph
    private Inlines(Desk desk, Node block, Node around, boolean divided) {
        this.desk = desk;
        this.block = block;
        this.around = around;
        this.divided = divided;
    }

    /// @param block the paragraph's node; it has either text or, where there are links, parts
    static List<Piece> pieces(List<Inline> inlines, Style style, Node block, Desk desk) {
        boolean divided = hasLink(inlines, desk)
                || inlines.stream().anyMatch(desk.doubts()::isIn)
                || Pictures.inText(inlines).stream()
                        .anyMatch(image -> desk.picture(image).drawing() != null);
        Inlines all = new Inlines(desk, block, block, divided);
        inlines.forEach(inline -> all.add(inline, style));
        return all.pieces;
    }

    /// The lines of a code block; the numbers of what is not sure stand behind the line, for they would move what is
    /// drawn with characters.
    static List<List<Piece>> lines(Block.Code code, Style style, Node block, Desk desk) {
        Inlines all = new Inlines(desk, block, block, true);
        List<List<Piece>> lines = new ArrayList<>();
        for (Inline.Text line : CodeLines.of(code, desk.doubts().source().text())) {
            all.code(line, style);
            lines.add(List.copyOf(all.pieces));
            all.pieces.clear();
        }
        return lines;
    }

    private void code(Inline.Text line, Style style) {
        List<Unsure> ended = new ArrayList<>();
        int column = 0;
        for (SourceText.Part part : desk.doubts().parts(line.text(), line.span())) {
            String words = Tabs.opened(part.text(), column);
            column += words.length();
            Unsure unsure = part.unsure();
            if (unsure == null) {
                put(words, style, line.span().start());
                continue;
            }
            put(words, style, line.span().start(), unsure);
            if (part.last()) {
                ended.add(unsure);
            }
        }
        for (Unsure unsure : ended) {
            put("  ", style, line.span().start());
            number(unsure, style, line.span().start());
        }
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
            case Inline.Text plain -> put(plain.text().replace('\n', ' '), style, plain.span());
            case Inline.Code code -> put(code.text(), style.inMono(), code.inner());
            case Inline.Strong strong -> strong.children().forEach(child -> add(child, style.inBold()));
            case Inline.Emphasis emphasis -> emphasis.children().forEach(child -> add(child, style.inItalic()));
            case Inline.Strike strike -> strike.children().forEach(child -> add(child, style.struck()));
            case Inline.Mark mark -> mark.children().forEach(child -> add(child, style.asMarked()));
            case Inline.Link link -> link(link, style, at);
            case Inline.Image image -> image(image, style, at);
            case Inline.Break end -> put(end.hard() ? "\n" : " ", style, at);
            case Inline.Tag tag -> put(tag.html(), style.inMono().small(), tag.span());
        }
    }

    private void put(String words, Style style, int at) {
        pieces.add(new Piece(words, style, node(), at));
    }

    private Node node() {
        if (!divided) {
            return block;
        }
        if (text == null) {
            text = block.child("Span");
        }
        return text;
    }

    /// Words of the note; each that is not sure has its number behind it.
    private void put(String words, Style style, Span span) {
        for (SourceText.Part part : desk.doubts().parts(words, span)) {
            Unsure unsure = part.unsure();
            if (unsure == null) {
                put(part.text(), style, span.start());
                continue;
            }
            put(part.text(), style, span.start(), unsure);
            if (part.last()) {
                number(unsure, style, span.start());
            }
        }
    }

    private void put(String words, Style style, int at, Unsure unsure) {
        String anchor = desk.doubts().anchor(unsure);
        pieces.add(new Piece(words, style.unsure(unsure.kind()), node(), at, anchor, null));
    }

    /// A number that leads to what else the word may be; inside of a link it cannot lead elsewhere.
    private void number(Unsure unsure, Style style, int at) {
        String number = Integer.toString(desk.doubts().number(unsure));
        Node node = block;
        if (divided) {
            String words = desk.labels().doubt().replace("%s", number);
            node = block.link(new Target(DoubtPages.anchor(desk.doubts().number(unsure)), true, words));
            text = null;
        }
        pieces.add(new Piece(number, style.asNumber(), node, at));
    }

    private void link(Inline.Link link, Style style, int at) {
        Target target = target(link, desk);
        if (target != null) {
            Inlines inner = new Inlines(desk, block.link(target), around, false);
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
        Gallery.Answer answer = desk.picture(image);
        if (answer.drawing() != null) {
            Figure figure = new Figure(answer.drawing(), image.width());
            pieces.add(Piece.figure(figure, style, around.figure(alt(image)), at));
            text = null;
            return;
        }
        String target = shown(image.target());
        desk.log().image(target, at, answer.why());
        put("[" + desk.labels().image() + ": ", style, at);
        put(image.alt(), style, image.span());
        put(" " + target, style.small(), at);
        put("]", style, at);
    }

    /// What is read aloud: PDF/UA lets no picture be without words.
    private String alt(Inline.Image image) {
        String alt = Plain.isBlank(image.alt()) ? shown(image.target()) : image.alt();
        return Plain.isBlank(alt) ? desk.labels().image() : alt;
    }

    /// A picture that is written into the note is as long as its file.
    private static String shown(String target) {
        return target.startsWith("data:") ? target.replaceFirst("[;,].*$", "…") : target;
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
