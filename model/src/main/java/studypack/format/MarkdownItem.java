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
    private record Words(String question, String answer, String explanation) {
        private static final Words KOREAN = new Words("문제", "정답:", "해설:");
        private static final Words JAPANESE = new Words("問題", "正解:", "解説:");
        private static final Words ENGLISH = new Words("Question", "Answer:", "Explanation:");

        static Words of(Item item) {
            String said = item.prompt().plain();
            if (said.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3)) {
                return KOREAN;
            }
            return said.codePoints().anyMatch(c -> c >= 0x3040 && c <= 0x30FF) ? JAPANESE : ENGLISH;
        }
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

    static List<Block> of(Pair pair) {
        Words words = Words.of(pair);
        List<Block> blocks = new ArrayList<>();
        if (isLine(pair.question())
                && pair.answers().size() == 1
                && isLine(pair.answers().get(0))) {
            List<Inline> lines = new ArrayList<>();
            lines.add(strong(words.question() + ":"));
            lines.add(text(" "));
            lines.addAll(pair.question().inlines());
            lines.add(new Inline.Break(NOWHERE, false));
            lines.add(strong(words.answer()));
            lines.add(text(" "));
            lines.addAll(pair.answers().get(0).inlines());
            blocks.add(paragraph(lines));
        } else {
            blocks.addAll(headed(pair.question()));
            List<Block> answers = new ArrayList<>();
            pair.answers().forEach(answer -> answers.addAll(answer.blocks()));
            if (answers.isEmpty()) {
                return blocks;
            }
            String summary = words.answer().substring(0, words.answer().length() - 1);
            blocks.add(new Block.Details(NOWHERE, new RichText(NOWHERE, List.of(text(summary))), answers, true));
        }
        if (pair.remarks() != null) {
            blocks.addAll(cued(words.explanation(), pair.remarks()));
        }
        return blocks;
    }

    static List<Block> of(Term term) {
        List<Inline> head = new ArrayList<>();
        head.add(new Inline.Strong(NOWHERE, unmarked(term.term())));
        List<Block> nested = new ArrayList<>();
        List<Definition> definitions = term.definitions();
        if (definitions.size() == 1
                && isLine(definitions.get(0).text())
                && definitions.get(0).aspect() == null) {
            head.add(text(": "));
            head.addAll(definitions.get(0).text().inlines());
        } else {
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

    /// A term that is bold as a whole needs no second mark.
    private static List<Inline> unmarked(Passage term) {
        List<Inline> inlines = term.inlines();
        return inlines.size() == 1 && inlines.get(0) instanceof Inline.Strong strong ? strong.children() : inlines;
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
