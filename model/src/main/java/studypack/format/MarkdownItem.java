package studypack.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.note.Choice;
import studypack.note.Definition;
import studypack.note.Item;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Term;
import studypack.text.Span;

/// An item as blocks of our own dialect: a heading, `- A)` options, **Answer:** and **Explanation:** in the language of
/// the question.
final class MarkdownItem {
    private static final Span NOWHERE = Span.at(0);
    private static final int LETTERS = 26;

    private MarkdownItem() {}

    /// The words around an item.
    private record Words(String question, String answer, String explanation, String term) {
        private static final Words KOREAN = new Words("문제", "정답:", "해설:", "용어");
        private static final Words JAPANESE = new Words("問題", "正解:", "解説:", "用語");
        private static final Words ENGLISH = new Words("Question", "Answer:", "Explanation:", "Term");

        static Words of(Item item) {
            String said = item instanceof Term term
                    ? term.definition()
                    : item.prompt().plain();
            if (said.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3)) {
                return KOREAN;
            }
            return said.codePoints().anyMatch(c -> c >= 0x3040 && c <= 0x30FF) ? JAPANESE : ENGLISH;
        }
    }

    static String termWord(Term term) {
        return Words.of(term).term();
    }

    static Block heading(int level, String text) {
        return new Block.Heading(NOWHERE, level, new RichText(NOWHERE, List.of(text(text))));
    }

    /// @param numbered the heading before it has its number already
    static List<Block> of(Choice choice, boolean numbered) {
        Words words = Words.of(choice);
        List<Block> blocks = new ArrayList<>();
        if (numbered) {
            blocks.addAll(choice.stem().blocks());
        } else if (choice.number() != null) {
            blocks.add(heading(3, words.question() + " " + choice.number()));
            blocks.addAll(choice.stem().blocks());
        } else {
            blocks.addAll(headed(choice.stem()));
        }
        List<Block.Bullet> options = new ArrayList<>();
        for (int i = 0; i < choice.options().size(); i++) {
            List<Block> option =
                    led(text(letter(i) + ") "), choice.options().get(i).text());
            options.add(new Block.Bullet(NOWHERE, null, option));
        }
        if (!options.isEmpty()) {
            blocks.add(new Block.Bullets(NOWHERE, false, 1, options));
        }
        if (choice.key() != null) {
            blocks.add(paragraph(List.of(strong(words.answer()), text(" " + key(choice, choice.key())))));
        }
        explanation(choice, words, blocks);
        return blocks;
    }

    private static String letter(int place) {
        return place < LETTERS ? String.valueOf((char) ('A' + place)) : String.valueOf(place + 1);
    }

    private static String key(Choice choice, Key key) {
        if (key.doubt() != null && key.written() != null) {
            return key.written().plain();
        }
        List<String> letters = new ArrayList<>();
        for (KeyMark mark : key.marks()) {
            int place = choice.options().indexOf(mark.option());
            String other = mark.label() != null ? mark.label() : mark.text() != null ? mark.text() : "";
            letters.add(place < 0 ? other : letter(place));
        }
        return String.join(key.doubt() == null ? ", " : " or ", letters);
    }

    /// What explains the question, then what explains an option, under its letter.
    private static void explanation(Choice choice, Words words, List<Block> blocks) {
        List<Block.Bullet> remarks = new ArrayList<>();
        for (int i = 0; i < choice.options().size(); i++) {
            Option option = choice.options().get(i);
            if (option.rationale() != null) {
                remarks.add(new Block.Bullet(NOWHERE, null, led(text(letter(i) + ") "), option.rationale())));
            }
        }
        if (choice.explanation() == null && remarks.isEmpty()) {
            return;
        }
        Passage said = choice.explanation() == null ? new Passage(NOWHERE, List.of()) : choice.explanation();
        blocks.addAll(cued(words.explanation(), said));
        if (!remarks.isEmpty()) {
            blocks.add(new Block.Bullets(NOWHERE, false, 1, remarks));
        }
    }

    /// The ways to write a pair, the one that is best to read first; not every pair can be read back from each.
    static List<List<Block>> of(Pair pair) {
        List<List<Block>> ways = new ArrayList<>();
        if (isLine(pair.question())
                && pair.answers().size() == 1
                && isLine(pair.answers().get(0))) {
            ways.add(labelled(pair));
        }
        ways.add(folded(pair));
        if (isRow(pair)) {
            ways.add(List.of(row(pair)));
        }
        ways.add(listed(pair));
        return ways;
    }

    private static boolean isRow(Pair pair) {
        return pair.answers().size() < 2
                && isCell(pair.question())
                && pair.answers().stream().allMatch(MarkdownItem::isCell)
                && (pair.remarks() == null || isCell(pair.remarks()));
    }

    private static List<Block> labelled(Pair pair) {
        Words words = Words.of(pair);
        List<Inline> lines = new ArrayList<>();
        lines.add(strong(words.question() + ":"));
        lines.add(text(" "));
        lines.addAll(pair.question().inlines());
        lines.add(new Inline.Break(NOWHERE, false));
        lines.add(strong(words.answer()));
        lines.add(text(" "));
        lines.addAll(pair.answers().get(0).inlines());
        return withRemarks(pair, List.of(paragraph(lines)));
    }

    private static List<Block> folded(Pair pair) {
        Words words = Words.of(pair);
        List<Block> blocks = new ArrayList<>(headed(pair.question()));
        List<Block> answers = new ArrayList<>();
        pair.answers().forEach(answer -> answers.addAll(answer.blocks()));
        if (!answers.isEmpty()) {
            String summary = words.answer().substring(0, words.answer().length() - 1);
            blocks.add(new Block.Details(NOWHERE, new RichText(NOWHERE, List.of(text(summary))), answers, true));
        }
        return withRemarks(pair, blocks);
    }

    private static List<Block> withRemarks(Pair pair, List<Block> blocks) {
        if (pair.remarks() == null) {
            return blocks;
        }
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(cued(Words.of(pair).explanation(), pair.remarks()));
        return all;
    }

    private static Block row(Pair pair) {
        Words words = Words.of(pair);
        List<Block.Cell> names = new ArrayList<>();
        names.add(cell(List.of(text(words.question()))));
        names.add(cell(List.of(text(words.answer().substring(0, words.answer().length() - 1)))));
        List<Block.Cell> cells = new ArrayList<>();
        cells.add(cell(hardLines(pair.question().inlines())));
        cells.add(cell(
                pair.answers().isEmpty()
                        ? List.of()
                        : hardLines(pair.answers().get(0).inlines())));
        if (pair.remarks() != null) {
            names.add(cell(List.of(
                    text(words.explanation().substring(0, words.explanation().length() - 1)))));
            cells.add(cell(hardLines(pair.remarks().inlines())));
        }
        Block.Row header = new Block.Row(NOWHERE, true, names);
        return new Block.Table(NOWHERE, header, List.of(new Block.Row(NOWHERE, true, cells)));
    }

    /// A question over a list of its answers, with what else was listed behind them.
    private static List<Block> listed(Pair pair) {
        List<Block.Bullet> bullets = new ArrayList<>();
        pair.answers().forEach(answer -> bullets.add(new Block.Bullet(NOWHERE, null, answer.blocks())));
        List<Block> rest = pair.remarks() == null ? List.of() : pair.remarks().blocks();
        if (rest.size() == 1 && rest.get(0) instanceof Block.Bullets others) {
            bullets.addAll(others.items());
            rest = List.of();
        }
        List<Block> blocks = new ArrayList<>(pair.question().blocks());
        if (!bullets.isEmpty()) {
            blocks.add(new Block.Bullets(NOWHERE, false, 1, bullets));
        }
        blocks.addAll(rest);
        return blocks;
    }

    static Block.Cell cell(List<Inline> inlines) {
        return new Block.Cell(NOWHERE, new RichText(NOWHERE, inlines));
    }

    /// Cells have no lines of their own.
    static List<Inline> hardLines(List<Inline> inlines) {
        return inlines.stream()
                .map(inline -> inline instanceof Inline.Break end ? new Inline.Break(end.span(), true) : inline)
                .toList();
    }

    static boolean isCell(Passage passage) {
        return passage.blocks().isEmpty()
                || (passage.blocks().size() == 1 && passage.blocks().get(0) instanceof Block.Paragraph);
    }

    static List<Block> of(Term term) {
        List<Inline> head = new ArrayList<>();
        head.add(new Inline.Strong(NOWHERE, unmarked(term.term().inlines())));
        List<Block> nested = new ArrayList<>();
        List<Definition> definitions = term.definitions();
        if (definitions.size() == 1
                && isLine(definitions.get(0).text())
                && definitions.get(0).aspect() == null) {
            head.add(text(": "));
            head.addAll(definitions.get(0).text().inlines());
        } else {
            head.add(text(definitions.isEmpty() ? ":" : ""));
            for (Definition definition : definitions) {
                String aspect = definition.aspect();
                nested.addAll(
                        aspect == null ? definition.text().blocks() : led(text(aspect + ": "), definition.text()));
            }
        }
        List<Block> children = new ArrayList<>(List.of(paragraph(head)));
        children.addAll(nested);
        return List.of(new Block.Bullets(NOWHERE, false, 1, List.of(new Block.Bullet(NOWHERE, null, children))));
    }

    /// Without bold, for the term is bold as a whole.
    private static List<Inline> unmarked(List<Inline> inlines) {
        List<Inline> out = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Strong strong) {
                out.addAll(unmarked(strong.children()));
            } else {
                out.add(inline);
            }
        }
        return out;
    }

    /// Whether it begins with a line that can be a heading.
    static boolean isHeaded(Passage passage) {
        return !passage.blocks().isEmpty() && running(passage.blocks().get(0)) != null;
    }

    /// Blocks whose first line is a heading.
    private static List<Block> headed(Passage passage) {
        List<Block> blocks = new ArrayList<>(passage.blocks());
        @Nullable RichText first = blocks.isEmpty() ? null : running(blocks.get(0));
        if (first != null) {
            blocks.set(0, new Block.Heading(NOWHERE, 3, oneLine(first)));
        }
        return blocks;
    }

    private static @Nullable RichText running(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Heading heading -> heading.text();
            default -> null;
        };
    }

    private static RichText oneLine(RichText text) {
        return new RichText(
                text.span(),
                text.inlines().stream()
                        .map(inline -> inline instanceof Inline.Break end && !end.hard() ? text(" ") : inline)
                        .toList());
    }

    private static List<Block> cued(String cue, Passage passage) {
        List<Block> blocks = new ArrayList<>(passage.blocks());
        List<Inline> lead = new ArrayList<>(List.of(strong(cue)));
        if (!blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph first) {
            lead.add(text(" "));
            lead.addAll(first.text().inlines());
            blocks.set(0, paragraph(lead));
        } else {
            blocks.add(0, paragraph(lead));
        }
        return blocks;
    }

    private static List<Block> led(Inline lead, Passage passage) {
        List<Block> blocks = new ArrayList<>(passage.blocks());
        List<Inline> head = new ArrayList<>(List.of(lead));
        if (!blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph first) {
            head.addAll(first.text().inlines());
            blocks.set(0, paragraph(head));
        } else {
            blocks.add(0, paragraph(head));
        }
        return blocks;
    }

    private static boolean isLine(Passage passage) {
        return !passage.inlines().isEmpty() && passage.inlines().stream().noneMatch(Inline.Break.class::isInstance);
    }

    private static Block paragraph(List<Inline> inlines) {
        return new Block.Paragraph(NOWHERE, new RichText(NOWHERE, inlines));
    }

    private static Inline strong(String word) {
        return new Inline.Strong(NOWHERE, List.of(text(word)));
    }

    private static Inline text(String word) {
        return new Inline.Text(NOWHERE, word);
    }
}
