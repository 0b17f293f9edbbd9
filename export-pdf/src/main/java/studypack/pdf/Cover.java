package studypack.pdf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import studypack.note.StudyPack;
import studypack.pdf.Strip.Glue;
import studypack.pdf.Strip.Placed;

/// The first page: what the pack is called, what is in it, and of when it is.
final class Cover {
    /// More notes than these are told by the table of contents alone.
    private static final int LISTED = 22;
    /// With more than these, each has one line.
    private static final int ROOMY = 8;

    private final Desk desk;
    private final StudyPack pack;
    private final List<Chapter> chapters;

    Cover(Desk desk, StudyPack pack, List<Chapter> chapters) {
        this.desk = desk;
        this.pack = pack;
        this.chapters = chapters;
    }

    List<Strip> lay(Node document) {
        Frame page = Frame.page(document);
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.gap(150, Glue.NONE, List.of()).with(new Shape.Ground(page.left(), 128, 46, 5, Ink.ACCENT)));
        Frame title = page.styled(Style.of(30).inBold());
        strips.addAll(text(pack.title(), title, document.child("H1")));
        String date = LocalDate.ofInstant(pack.date(), ZoneOffset.UTC).toString();
        strips.addAll(Strips.after(6, text(date, page.styled(Style.of(11).inked(Ink.FAINT)), document.child("P"))));
        strips.addAll(Strips.after(34, figures(page, document)));
        strips.addAll(Strips.after(34, notes(page, document)));
        if (chapters.stream().anyMatch(Chapter::hasDoubts)) {
            strips.addAll(Strips.after(26, doubts(page.styled(Style.of(9)), document)));
        }
        return strips;
    }

    /// What the dotted lines are.
    private List<Strip> doubts(Frame frame, Node document) {
        String words = desk.labels().doubtsOnPage().replace("%s", desk.pages().number(DoubtPages.ANCHOR));
        Target list = new Target(DoubtPages.ANCHOR, true, words);
        Node node = document.child("P").link(list);
        Style style = frame.style().inked(Ink.FAINT);
        return Paragraph.lay(List.of(new Piece(words, style, node, 0)), frame, desk);
    }

    private List<Strip> text(String text, Frame frame, Node node) {
        return Paragraph.lay(List.of(new Piece(text, frame.style(), node, 0)), frame, desk);
    }

    /// Large figures beside each other: what there is to learn.
    private List<Strip> figures(Frame page, Node document) {
        Counts all = chapters.stream()
                .map(chapter -> Counts.of(chapter.note().items()))
                .reduce(new Counts(0, 0, 0), Counts::plus);
        Labels labels = desk.labels();
        int[] counts = {chapters.size(), all.choices(), all.pairs(), all.terms()};
        String[] words = {labels.notes(), labels.questions(), labels.pairs(), labels.terms()};
        List<Placed> placed = new ArrayList<>();
        float x = page.left();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                continue;
            }
            Node node = document.child("P");
            Line count = desk.shaper()
                    .line(Integer.toString(counts[i]), Style.of(24).inBold().inked(Ink.ACCENT), node);
            Line word = desk.shaper().line(words[i], Style.of(9).inked(Ink.FAINT), node);
            placed.add(new Placed(count, x, 24));
            placed.add(new Placed(word, x, 40));
            x += Math.max(count.width(), word.width()) + 34;
        }
        Strip strip = Strip.gap(46, Glue.NONE, List.of());
        for (Placed each : placed) {
            strip = strip.with(each);
        }
        return List.of(strip);
    }

    private List<Strip> notes(Frame page, Node document) {
        List<Strip> strips = new ArrayList<>();
        if (chapters.size() > LISTED) {
            return strips;
        }
        Node list = document.child("L");
        Frame small = page.styled(Style.of(9).inked(Ink.FAINT));
        for (Chapter chapter : chapters) {
            Node item = list.child("LI");
            Frame bold = page.styled(Style.of(10.5f).inBold()).indented(18);
            Node body = item.child("LBody");
            List<Strip> title = text(chapter.note().title(), bold, body.child("P"));
            Line number = desk.shaper()
                    .line((chapter.ordinal() + 1) + ".", Style.of(10.5f).inked(Ink.ACCENT), item.child("Lbl"));
            boolean roomy = chapters.size() <= ROOMY;
            strips.addAll(
                    Strips.after(strips.isEmpty() ? 0 : roomy ? 5 : 2, Strips.hang(number, page.left(), title, bold)));
            if (roomy) {
                strips.addAll(text(about(chapter), small.indented(18), body.child("P")));
            }
        }
        return strips;
    }

    private String about(Chapter chapter) {
        Counts counts = Counts.of(chapter.note().items());
        StringBuilder about = new StringBuilder(chapter.note().path());
        append(about, desk.labels().questions(), counts.choices());
        append(about, desk.labels().pairs(), counts.pairs());
        append(about, desk.labels().terms(), counts.terms());
        return about.toString();
    }

    private static void append(StringBuilder about, String word, int count) {
        if (count > 0) {
            about.append(" · ").append(word).append(' ').append(count);
        }
    }
}
