package studypack.pdf;

import java.util.ArrayList;
import java.util.List;
import studypack.text.Position;
import studypack.text.Unsure;

/// The last pages: every word that is not sure, what else it may be, and where it stands on paper and in the file.
final class DoubtPages {
    static final String ANCHOR = "doubts";

    /// Characters of a piece that is named.
    private static final int NAMED = 60;
    /// Room for the page.
    private static final float PAGE = 40;

    private final Desk desk;

    DoubtPages(Desk desk) {
        this.desk = desk;
    }

    /// Where the word with that number is listed.
    static String anchor(int number) {
        return ANCHOR + number;
    }

    void flow(List<Chapter> chapters, Node document, Flow flow) {
        Node own = document.child("Sect");
        Frame page = Frame.page(own);
        List<Strip> title = new ArrayList<>(
                text(desk.labels().doubts(), page.styled(Style.of(20).inBold()), "H1"));
        title.set(0, title.get(0).named(ANCHOR).opening(desk.labels().doubts()).keptWithNext());
        flow.add(title);
        Frame faint = page.styled(Style.of(9).inked(Ink.FAINT));
        flow.add(Strips.after(4, text(desk.labels().whatDoubtsAre(), faint, "P")));
        for (Chapter chapter : chapters) {
            if (chapter.hasDoubts()) {
                flow.add(heading(chapter, page));
                Node list = own.child("L");
                for (Unsure unsure : chapter.note().source().unsure()) {
                    flow.add(line(unsure, chapter, list.child("LI"), page));
                }
            }
        }
    }

    private List<Strip> text(String words, Frame frame, String role) {
        return Paragraph.lay(
                List.of(new Piece(words, frame.style(), frame.node().child(role), 0)), frame, desk);
    }

    private List<Strip> heading(Chapter chapter, Frame page) {
        String title = chapter.note().title().replace('\n', ' ');
        Frame bold = page.styled(Style.of(13).inBold().inked(Ink.ACCENT));
        List<Strip> strips = new ArrayList<>(Strips.after(16, text(title, bold, "H2")));
        if (!strips.isEmpty()) {
            strips.set(strips.size() - 1, strips.get(strips.size() - 1).keptWithNext());
        }
        return strips;
    }

    private List<Strip> line(Unsure unsure, Chapter chapter, Node item, Frame page) {
        int number = chapter.doubts().number(unsure);
        Frame frame = page.indented(ItemLayout.NUMBER).reserving(PAGE);
        Line label = desk.shaper().line(number + ".", page.style().inBold().inked(Ink.ACCENT), item.child("Lbl"));
        Node body = item.child("LBody");
        List<Strip> strips = Paragraph.lay(pieces(unsure, chapter, body.child("Span"), page.style()), frame, desk);
        strips = Strips.hang(label, ItemLayout.numberLeft(label, frame), strips, frame);
        String place = chapter.doubts().anchor(unsure);
        if (desk.pages().has(place)) {
            String words = desk.labels().wordOn().replace("%s", desk.pages().number(place));
            Line reference = desk.shaper()
                    .line(words, Style.of(7.6f).inked(Ink.FAINT), body.link(new Target(place, true, words)));
            strips = Strips.refer(reference, page.right(), strips);
        }
        return Strips.named(anchor(number), Strips.after(3, Strips.together(strips)));
    }

    /// "점을  또는 적을, 잠을   notes/cache.md:12:5"
    private List<Piece> pieces(Unsure unsure, Chapter chapter, Node node, Style style) {
        Labels labels = desk.labels();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(shortened(unsure.text()), style.inBold().unsure(unsure.kind()), node, 0));
        if (unsure.kind() == Unsure.Kind.LOST) {
            pieces.add(new Piece("  " + labels.lost(), style, node, 0));
        } else if (!unsure.others().isEmpty()) {
            pieces.add(new Piece("  " + labels.or() + " " + String.join(", ", unsure.others()), style, node, 0));
        }
        Position at = chapter.note().source().position(unsure.span().start());
        String place = chapter.note().path() + ":" + at.line() + ":" + at.column();
        pieces.add(new Piece("   " + place, style.small(), node, 0));
        return pieces;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= NAMED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, NAMED)) + "…";
    }
}
