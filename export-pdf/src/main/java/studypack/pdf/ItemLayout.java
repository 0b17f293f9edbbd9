package studypack.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.note.Choice;
import studypack.note.Definition;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Term;

/// Items where they stand in the note: questions without their answers, terms complete.
final class ItemLayout {
    /// Room for a number before a question.
    static final float NUMBER = 26;
    /// Room for a reference after it.
    static final float REFERENCE = 62;

    private static final float LETTER = 19;

    private final Desk desk;
    private final BlockLayout blocks;

    ItemLayout(Desk desk, BlockLayout blocks) {
        this.desk = desk;
        this.blocks = blocks;
    }

    List<Strip> choice(Choice choice, Chapter chapter, int element, Frame page) {
        Cueing cueing = Cueing.of(choice);
        Passage stem = cueing.announcing(choice.stem());
        List<Strip> strips = new ArrayList<>(question(stem, chapter, element, page, 13));
        Lettered lettered = Lettered.of(choice);
        Node list = page.node().child("L");
        for (int i = 0; i < lettered.options().size(); i++) {
            Option option = lettered.options().get(i);
            Passage announcement = AnswerPages.givesAway(choice) ? null : Cueing.alone(cueing.before(option.text()));
            if (announcement != null) {
                strips.addAll(Strips.after(3, passage(announcement, page.indented(NUMBER))));
            }
            Node item = list.child("LI");
            Frame frame = page.indented(NUMBER + LETTER);
            Line letter =
                    desk.shaper().line(lettered.letters().get(i), page.style().inBold(), item.child("Lbl"));
            List<Strip> text = blocks.lay(option.text().blocks(), frame, item.child("LBody"));
            strips.addAll(Strips.after(i == 0 ? 4 : 2, Strips.hang(letter, frame.left() - LETTER, text, frame)));
        }
        return Strips.together(strips);
    }

    List<Strip> pair(Pair pair, Chapter chapter, int element, Frame page) {
        Passage question = Cueing.of(pair).announcing(pair.question());
        return Strips.together(question(question, chapter, element, page, 5));
    }

    private List<Strip> question(Passage stem, Chapter chapter, int element, Frame page, float before) {
        Frame frame = page.indented(NUMBER).reserving(REFERENCE);
        List<Strip> text = passage(stem, frame);
        Line number = desk.shaper()
                .line(
                        chapter.numbers().get(element) + ".",
                        page.style().inBold().inked(Ink.ACCENT),
                        page.node().child("P"));
        List<Strip> hung = Strips.hang(number, numberLeft(number, frame), text, frame);
        String target = chapter.answer(element);
        Line reference = reference(desk.labels().answerOn(), target, page);
        return Strips.named(
                chapter.question(element), Strips.after(before, Strips.refer(reference, page.right(), hung)));
    }

    /// A long number begins further left instead of running into the text.
    static float numberLeft(Line number, Frame frame) {
        return Math.min(frame.left() - NUMBER, frame.left() - number.width() - 4);
    }

    /// "answer p. 45", clickable.
    Line reference(String pattern, String anchor, Frame page) {
        String words = pattern.replace("%s", desk.pages().number(anchor));
        Node link = page.node().child("P").link(new Target(anchor, true, words));
        return desk.shaper().line(words, Style.of(7.6f).inked(Ink.FAINT), link);
    }

    List<Strip> passage(Passage passage, Frame frame) {
        return blocks.lay(passage.blocks(), frame);
    }

    /// Terms in a row, as tables: one for each row of columns.
    ///
    /// @param header as the author wrote it above them, empty where nothing is
    List<Strip> terms(List<Term> terms, List<TableCell> header, Frame page) {
        if (!header.isEmpty()) {
            return Strips.after(8, new TableLayout(desk, blocks).lay(header, rows(terms), page, true));
        }
        List<Strip> strips = new ArrayList<>();
        for (int from = 0; from < terms.size(); ) {
            List<String> aspects = aspects(terms.get(from));
            int to = from + 1;
            while (to < terms.size() && aspects(terms.get(to)).equals(aspects)) {
                to++;
            }
            List<TableCell> titles = new ArrayList<>();
            if (aspects.stream().anyMatch(aspect -> !aspect.isEmpty())) {
                titles.add(TableCell.of(desk.labels().term()));
                aspects.forEach(aspect -> titles.add(TableCell.of(aspect)));
            }
            List<List<TableCell>> rows = rows(terms.subList(from, to));
            strips.addAll(Strips.after(
                    strips.isEmpty() ? 8 : 2, new TableLayout(desk, blocks).lay(titles, rows, page, true)));
            from = to;
        }
        return strips;
    }

    private static List<List<TableCell>> rows(List<Term> terms) {
        List<List<TableCell>> rows = new ArrayList<>();
        for (Term term : terms) {
            List<TableCell> row = new ArrayList<>();
            row.add(TableCell.of(named(term)).inBold());
            term.definitions().forEach(definition -> row.add(TableCell.of(definition.text())));
            rows.add(row);
        }
        return rows;
    }

    /// The term with the sign that the author set behind it.
    private static Passage named(Term term) {
        if (term.frames().isEmpty()) {
            return term.term();
        }
        Passage name = term.term();
        List<Inline> inlines = new ArrayList<>(name.inlines());
        boolean running = !inlines.isEmpty();
        term.frames().forEach(cue -> inlines.addAll(cue.text().inlines()));
        RichText line = new RichText(name.span(), inlines);
        if (running) {
            return Passage.of(line);
        }
        List<Block> blocks = new ArrayList<>(name.blocks());
        blocks.add(new Block.Paragraph(name.span(), line));
        return new Passage(name.span(), blocks);
    }

    private static List<String> aspects(Term term) {
        return term.definitions().stream()
                .map(Definition::aspect)
                .map(aspect -> Objects.requireNonNullElse(aspect, ""))
                .toList();
    }
}
