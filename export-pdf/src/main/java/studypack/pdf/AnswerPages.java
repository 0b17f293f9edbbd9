package studypack.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studypack.note.Choice;
import studypack.note.Element;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.pdf.Strip.Glue;

/// Keys, answers and explanations behind all notes, each with the page of its question.
final class AnswerPages {
    static final String ANCHOR = "answers";

    /// Lines of an answer that is kept on one page.
    private static final int SHORT = 6;

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
                new AnswerPages(desk.speakingOf(chapter)).flow(chapter, page, flow);
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
        List<Strip> referring = new ArrayList<>(Strips.refer(reference, page.right(), hung));
        for (int i = 1; i < referring.size(); i++) {
            // A key does not stand alone at the foot of a page, and a short answer is not divided at all.
            if (i == 1 || referring.size() <= SHORT) {
                referring.set(i, referring.get(i).held(Glue.STRONG));
            }
        }
        return Strips.named(chapter.answer(element), Strips.after(before, referring));
    }

    private List<Strip> pair(Pair pair, Frame page) {
        Frame frame = page.indented(ItemLayout.NUMBER).reserving(ItemLayout.REFERENCE);
        Cueing cueing = Cueing.of(pair);
        List<Strip> strips = new ArrayList<>();
        for (Passage answer : pair.answers()) {
            Frame place = strips.isEmpty() ? frame : frame.reserving(0);
            strips.addAll(items.passage(cueing.announcing(answer), place));
        }
        if (strips.isEmpty()) {
            strips.addAll(ours(desk.labels().noAnswer(), frame));
        }
        remark(pair.remarks(), cueing, frame.reserving(0), strips);
        remark(Cueing.alone(cueing.idle()), cueing, frame.reserving(0), strips);
        return strips;
    }

    private List<Strip> choice(Choice choice, Frame page) {
        Frame frame = page.indented(ItemLayout.NUMBER).reserving(ItemLayout.REFERENCE);
        Cueing cueing = Cueing.of(choice);
        Lettered lettered = Lettered.of(choice);
        List<Strip> strips = new ArrayList<>(key(choice, cueing, lettered, frame));
        Frame rest = frame.reserving(0);
        remark(choice.explanation(), cueing, rest, strips);
        for (Option option : lettered.options()) {
            strips.addAll(Strips.after(3, remarks(option, choice, cueing, lettered, rest)));
        }
        remark(Cueing.alone(cueing.idle()), cueing, rest, strips);
        return strips;
    }

    /// Words that announce options ("Correct Answers") stand with the answer where they say what is right.
    static boolean givesAway(Choice choice) {
        return choice.key() != null && choice.key().written() == null;
    }

    private List<Strip> key(Choice choice, Cueing cueing, Lettered lettered, Frame frame) {
        Key key = choice.key();
        if (key == null || (key.marks().isEmpty() && key.written() == null)) {
            return ours(desk.labels().noKey(), frame);
        }
        List<Strip> strips = new ArrayList<>();
        String said = "";
        if (key.written() != null) {
            Passage written = cueing.announcing(key.written());
            strips.addAll(items.passage(written, frame));
            said = folded(written.plain());
        }
        for (KeyMark mark : key.marks()) {
            Frame place = strips.isEmpty() ? frame : frame.reserving(0);
            strips.addAll(mark(mark, choice, cueing, lettered, said, place));
        }
        return strips;
    }

    private List<Strip> mark(KeyMark mark, Choice choice, Cueing cueing, Lettered lettered, String said, Frame frame) {
        Option option = mark.option();
        if (option == null) {
            String written = Stream.of(mark.label(), mark.text())
                    .filter(part -> part != null && !part.isBlank())
                    .collect(Collectors.joining(" "));
            return ours(written + " — " + desk.labels().unknownOption(), frame);
        }
        String letter = lettered.of(option);
        String words = folded(letter + option.text().plain());
        if (said.contains(words)) {
            return List.of();
        }
        Style bold = frame.style().inBold();
        Frame inner = frame.indented(desk.shaper().width(letter, bold) + 5);
        List<Strip> text = new ArrayList<>(items.passage(option.text(), inner.styled(bold)));
        text.addAll(caption(option, choice, cueing, inner));
        Line label = desk.shaper().line(letter, bold, frame.node().child("P"));
        List<Strip> strips = new ArrayList<>(Strips.hang(label, frame.left(), text, inner));
        @Nullable String repeated = mark.text();
        if (repeated != null && !words.contains(folded(repeated)) && !said.contains(folded(repeated))) {
            strips.addAll(ours("“" + repeated + "”", frame.reserving(0)));
        }
        return strips;
    }

    /// Letters and digits alone: whether two say the same does not hang on a full stop.
    private static String folded(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /// What is said of one option.
    private List<Strip> remarks(Option option, Choice choice, Cueing cueing, Lettered lettered, Frame frame) {
        boolean right = Boolean.TRUE.equals(choice.isCorrect(option));
        Passage rationale = option.rationale();
        String letter = lettered.of(option);
        Style style = frame.style().sized(9);
        Frame inner = frame.styled(style).indented(desk.shaper().width(letter, style.inBold()) + 5);
        List<Strip> text = new ArrayList<>(right ? List.of() : caption(option, choice, cueing, inner));
        if (option.chosen() && text.isEmpty()) {
            text.addAll(ours(desk.labels().chosen(), inner));
        }
        if (rationale != null) {
            text.addAll(items.passage(cueing.announcing(rationale), inner));
        }
        if (text.isEmpty()) {
            return List.of();
        }
        Line label = desk.shaper().line(letter, style.inBold(), frame.node().child("P"));
        return Strips.hang(label, frame.left(), text, inner);
    }

    /// The author's words over an option that say whether it is right, where they were kept from the question.
    private List<Strip> caption(Option option, Choice choice, Cueing cueing, Frame frame) {
        @Nullable Passage words = givesAway(choice) ? cueing.caption(option.text()) : null;
        return words == null
                ? List.of()
                : items.passage(words, frame.styled(frame.style().inItalic().inked(Ink.FAINT)));
    }

    private void remark(@Nullable Passage remark, Cueing cueing, Frame frame, List<Strip> strips) {
        if (remark != null) {
            strips.addAll(Strips.after(3, items.passage(cueing.announcing(remark), frame)));
        }
    }

    /// Words of ours among those of the note.
    private List<Strip> ours(String words, Frame frame) {
        Style style = frame.style().inItalic().inked(Ink.FAINT);
        return Paragraph.lay(List.of(new Piece(words, style, frame.node().child("P"), 0)), frame.styled(style), desk);
    }
}
