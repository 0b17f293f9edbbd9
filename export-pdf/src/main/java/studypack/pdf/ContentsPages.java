package studypack.pdf;

import java.util.ArrayList;
import java.util.List;
import studypack.pdf.Strip.Placed;

/// The table of contents: a dotted line from each title to its page, and a click leads there.
final class ContentsPages {
    private static final float NUMBER = 34;

    private final Desk desk;

    ContentsPages(Desk desk) {
        this.desk = desk;
    }

    List<Strip> lay(List<Entry> entries, Node document) {
        Frame page = Frame.page(document);
        List<Strip> strips = new ArrayList<>();
        Frame large = page.styled(Style.of(20).inBold());
        strips.addAll(Paragraph.lay(
                List.of(new Piece(desk.labels().contents(), large.style(), document.child("H1"), 0)), large, desk));
        Node contents = document.child("TOC");
        for (Entry entry : entries) {
            strips.addAll(entry(entry, contents.child("TOCI"), page));
        }
        return strips;
    }

    private List<Strip> entry(Entry entry, Node item, Frame page) {
        Style style = entry.level() == 1
                ? Style.of(10.5f).inBold()
                : Style.of(entry.level() == 2 ? 9.6f : 9).inked(entry.level() == 2 ? Ink.TEXT : Ink.FAINT);
        String number = desk.pages().number(entry.anchor());
        Node link = item.link(new Target(entry.anchor(), true, entry.title() + ", " + number));
        Frame frame = page.styled(style).indented(14f * (entry.level() - 1)).narrowed(NUMBER + 8);
        List<Strip> strips =
                new ArrayList<>(Paragraph.lay(List.of(new Piece(entry.title(), style, link, 0)), frame, desk));
        if (strips.isEmpty()) {
            return strips;
        }
        int last = strips.size() - 1;
        Placed words = strips.get(last).placed().get(0);
        Line figure = desk.shaper().line(number, style, link);
        float right = page.right() - figure.width();
        Strip numbered = strips.get(last).with(new Placed(figure, right, words.baseline()));
        float from = words.x() + words.line().width() + 6;
        if (right - 6 - from > 8) {
            numbered = numbered.with(new Shape.Dots(from, right - 6, words.baseline() - 1));
        }
        strips.set(last, numbered);
        return Strips.after(entry.level() == 1 ? 9 : entry.level() == 2 ? 2 : 0, strips);
    }
}
