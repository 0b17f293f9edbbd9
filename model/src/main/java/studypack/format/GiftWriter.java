package studypack.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.MarkdownWriter;
import studypack.note.Choice;
import studypack.note.Definition;
import studypack.note.Element;
import studypack.note.Note;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Prose;
import studypack.note.Section;
import studypack.note.Term;

/// GIFT with passages in Markdown: a category for each note and section, a question for each item.
final class GiftWriter implements Writer {
    /// A longer answer is none that a learner types.
    private static final int LONGEST_TYPED = 60;

    @Override
    public String name() {
        return "gift";
    }

    @Override
    public String extension() {
        return "gift";
    }

    @Override
    public Written write(List<Note> notes) {
        Carried carried = new Carried();
        for (Note note : notes) {
            List<Section> open = new ArrayList<>();
            @Nullable String category = null;
            for (Element element : note.elements()) {
                open.removeIf(section -> section.end() <= element.span().start());
                @Nullable String question = null;
                switch (element) {
                    case Section section -> open.add(section);
                    case Prose prose -> leaveOut(prose, note, carried);
                    case Choice choice -> question = choice(choice, note, carried);
                    case Pair pair -> question = pair(pair);
                    case Term term -> question = term(term);
                }
                if (question == null) {
                    continue;
                }
                String here = category(note, open);
                if (!here.equals(category)) {
                    carried.append("$CATEGORY: " + here + "\n\n");
                    category = here;
                }
                carried.add(question + "\n\n");
            }
        }
        return carried.written();
    }

    /// Prose that a reader sees; a line across the page and a comment are not missed.
    static void leaveOut(Prose prose, Note note, Carried carried) {
        if (!(prose.block() instanceof Block.Rule) && !(prose.block() instanceof Block.Comment)) {
            carried.leaveOut(note, prose, "text around the questions is not carried");
        }
    }

    /// A slash in a name is doubled.
    private static String category(Note note, List<Section> open) {
        List<String> names = new ArrayList<>(List.of(note.title()));
        open.stream().map(section -> section.title().plain()).forEach(names::add);
        return names.stream()
                .map(name -> name.replaceAll("\\s+", " ").strip().replace("/", "//"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining("/"));
    }

    private static @Nullable String choice(Choice choice, Note note, Carried carried) {
        if (choice.key() != null && choice.key().doubt() != null) {
            carried.leaveOut(note, choice, "the key is in doubt");
            return null;
        }
        int right = choice.correct().size();
        if (right == 0 || choice.options().size() < 2) {
            carried.leaveOut(note, choice, right == 0 ? "there is no key" : "there is one option only");
            return null;
        }
        StringBuilder answers = new StringBuilder();
        for (Option option : choice.options()) {
            boolean isRight = choice.correct().contains(option);
            answers.append("\n\t").append(sign(isRight, right)).append(escaped(option.text()));
            if (option.rationale() != null) {
                answers.append(" #").append(escaped(option.rationale()));
            }
        }
        if (choice.explanation() != null) {
            answers.append("\n\t####").append(escaped(choice.explanation()));
        }
        return head(choice.number()) + escaped(Notes.asked(choice)) + "{" + answers + "\n}";
    }

    /// Of several right answers each has its share; a wrong one takes everything, so that ticking all does not pay.
    private static String sign(boolean isRight, int right) {
        if (right == 1) {
            return isRight ? "=" : "~";
        }
        BigDecimal share = BigDecimal.valueOf(100)
                .divide(BigDecimal.valueOf(right), 5, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return isRight ? "~%" + share.toPlainString() + "%" : "~%-100%";
    }

    private static String pair(Pair pair) {
        boolean typed = !pair.answers().isEmpty() && pair.answers().stream().allMatch(GiftWriter::isTyped);
        StringBuilder answers = new StringBuilder();
        List<String> said = new ArrayList<>();
        for (Passage answer : pair.answers()) {
            if (typed) {
                answers.append("\n\t=").append(escaped(answer.plain()));
            } else {
                said.add(MarkdownWriter.write(answer.blocks()));
            }
        }
        if (pair.remarks() != null) {
            said.add(MarkdownWriter.write(pair.remarks().blocks()));
        }
        if (!said.isEmpty()) {
            answers.append("\n\t####").append(escaped(String.join("\n\n", said)));
        }
        return head(pair.number()) + escaped(Notes.asked(pair)) + "{" + answers + (answers.isEmpty() ? "}" : "\n}");
    }

    /// One line without what GIFT takes for a joker or a match.
    private static boolean isTyped(Passage answer) {
        String text = answer.plain();
        return answer.blocks().size() == 1
                && answer.blocks().get(0) instanceof Block.Paragraph
                && text.length() <= LONGEST_TYPED
                && !text.isEmpty()
                && text.lines().count() == 1
                && !text.contains("*")
                && !text.contains("->")
                && !text.startsWith("%");
    }

    private static String term(Term term) {
        List<String> said = new ArrayList<>();
        for (Definition definition : term.definitions()) {
            String text = MarkdownWriter.write(definition.text().blocks());
            said.add(definition.aspect() == null || text.isEmpty() ? text : definition.aspect() + ": " + text);
        }
        String definitions = String.join("\n\n", said);
        return head(null)
                + escaped(Notes.asked(term))
                + (definitions.isBlank() ? "{}" : "{\n\t####" + escaped(definitions) + "\n}");
    }

    private static String head(@Nullable String number) {
        return (number == null ? "" : "::" + escaped(number) + "::") + "[markdown]";
    }

    private static String escaped(Passage passage) {
        return escaped(MarkdownWriter.write(passage.blocks()));
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\~=#{}:])", "\\\\$1").replace("\n", "\\n");
    }
}
