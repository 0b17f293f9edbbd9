package studypack.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studypack.note.Choice;
import studypack.note.Element;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;

/// Keys, answers and explanations behind all notes, each with the page of its question.
final class AnswerPages {
    static final String ANCHOR = "answers";

    private final Desk desk;
    private final ItemLayout items;

    AnswerPages(Desk desk) {
        this.desk = desk;
        this.items = new ItemLayout(desk, new BlockLayout(desk));
    }

    void flow(List<Chapter> chapters, Node document, Flow flow) {
        Node own = document.child("Sect");
        Frame page = Frame.page(own);
        Style large = Style.of(20).inBold();
        List<Strip> title = Paragraph.lay(
                List.of(new Piece(desk.labels().answers(), large, own.child("H1"), 0)), page.styled(large), desk);
        flow.add(List.of(
                title.get(0).named(ANCHOR).opening(desk.labels().answers()).keptWithNext()));
        for (Chapter chapter : chapters) {
            if (chapter.hasAnswers()) {
                flow(chapter, page, flow);
            }
        }
    }

    private void flow(Chapter chapter, Frame page, Flow flow) {
        desk.log().enter(chapter.note());
        Style bold = Style.of(13).inBold().inked(Ink.ACCENT);
        String title = chapter.note().title();
        List<Strip> heading =
                Paragraph.lay(List.of(new Piece(title, bold, page.node().child("H2"), 0)), page.styled(bold), desk);
        if (!heading.isEmpty()) {
            List<Strip> kept = new ArrayList<>(Strips.after(16, heading));
            kept.set(kept.size() - 1, kept.get(kept.size() - 1).keptWithNext());
            kept.set(0, kept.get(0).opening(desk.labels().answers() + " · " + title));
            flow.add(kept);
        }
        List<Element> elements = chapter.note().elements();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Choice choice) {
                flow.add(answer(choice(choice, page), chapter, i, 9, page));
            } else if (elements.get(i) instanceof Pair pair) {
                flow.add(answer(pair(pair, page), chapter, i, 3, page));
            }
        }
        desk.log().leave();
    }

    /// The number before it and the question's page after it.
    private List<Strip> answer(List<Strip> text, Chapter chapter, int element, float before, Frame page) {
        Frame frame = page.indented(ItemLayout.NUMBER);
        Line number = desk.shaper()
                .line(
                        chapter.numbers().get(element) + ".",
                        page.style().inBold().inked(Ink.ACCENT),
                        page.node().child("P"));
        List<Strip> hung = Strips.hang(number, ItemLayout.numberLeft(number, frame), text, frame);
        Line reference = items.reference(desk.labels().questionOn(), chapter.question(element), page);
        return Strips.named(chapter.answer(element), Strips.after(before, Strips.refer(reference, page.right(), hung)));
    }

    private List<Strip> pair(Pair pair, Frame page) {
        Frame frame = page.indented(ItemLayout.NUMBER).reserving(ItemLayout.REFERENCE);
        List<Strip> strips = new ArrayList<>();
        for (Passage answer : pair.answers()) {
            strips.addAll(items.passage(answer, strips.isEmpty() ? frame : frame.reserving(0)));
        }
        if (strips.isEmpty()) {
            strips.addAll(ours(desk.labels().noAnswer(), frame));
        }
        remark(pair.remarks(), frame.reserving(0), strips);
        return strips;
    }

    private List<Strip> choice(Choice choice, Frame page) {
        Frame frame = page.indented(ItemLayout.NUMBER).reserving(ItemLayout.REFERENCE);
        List<Strip> strips = new ArrayList<>(key(choice, frame));
        Frame rest = frame.reserving(0);
        remark(choice.explanation(), rest, strips);
        for (int i = 0; i < choice.options().size(); i++) {
            Option option = choice.options().get(i);
            if (option.rationale() != null || option.chosen()) {
                strips.addAll(Strips.after(3, rationale(option, i, rest)));
            }
        }
        return strips;
    }

    private List<Strip> key(Choice choice, Frame frame) {
        Key key = choice.key();
        if (key == null || key.marks().isEmpty()) {
            return ours(desk.labels().noKey(), frame);
        }
        List<Strip> strips = new ArrayList<>();
        for (KeyMark mark : key.marks()) {
            strips.addAll(mark(mark, choice, strips.isEmpty() ? frame : frame.reserving(0)));
        }
        return strips;
    }

    private List<Strip> mark(KeyMark mark, Choice choice, Frame frame) {
        Option option = mark.option();
        if (option == null) {
            String written = java.util.stream.Stream.of(mark.label(), mark.text())
                    .filter(part -> part != null && !part.isBlank())
                    .collect(Collectors.joining(" "));
            return ours(written + " — " + desk.labels().unknownOption(), frame);
        }
        int index = choice.options().indexOf(option);
        String letter = ItemLayout.lettered(option, index);
        Style bold = frame.style().inBold();
        float width = desk.shaper().width(letter, bold) + 5;
        Frame inner = frame.indented(width).styled(bold);
        List<Strip> text = new ArrayList<>(items.passage(option.text(), inner));
        Line label = desk.shaper().line(letter, bold, frame.node().child("P"));
        List<Strip> strips = Strips.hang(label, frame.left(), text, inner);
        @Nullable String repeated = mark.text();
        if (repeated != null && !folded(repeated).equals(folded(option.text().plain()))) {
            strips = new ArrayList<>(strips);
            strips.addAll(ours("“" + repeated + "”", frame.reserving(0)));
        }
        return strips;
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", "");
    }

    private List<Strip> rationale(Option option, int index, Frame frame) {
        String letter = ItemLayout.lettered(option, index);
        Style style = frame.style().sized(9);
        Frame inner = frame.styled(style).indented(desk.shaper().width(letter, style.inBold()) + 5);
        List<Strip> text = new ArrayList<>();
        if (option.chosen()) {
            text.addAll(ours(desk.labels().chosen(), inner));
        }
        if (option.rationale() != null) {
            text.addAll(items.passage(option.rationale(), inner));
        }
        Line label = desk.shaper().line(letter, style.inBold(), frame.node().child("P"));
        return Strips.hang(label, frame.left(), text, inner);
    }

    private void remark(@Nullable Passage remark, Frame frame, List<Strip> strips) {
        if (remark != null) {
            strips.addAll(Strips.after(3, items.passage(remark, frame)));
        }
    }

    /// Words of ours among those of the note.
    private List<Strip> ours(String words, Frame frame) {
        Style style = frame.style().inItalic().inked(Ink.FAINT);
        return Paragraph.lay(List.of(new Piece(words, style, frame.node().child("P"), 0)), frame.styled(style), desk);
    }
}
