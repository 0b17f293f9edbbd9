package studypack.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.RichText;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.text.Span;

/// `12. definition` or `- question?` over a nested list with the answer in bold; a question in bold over a list, or a
/// question over paragraphs, where the items beside it are made the same way.
final class NestedAnswer implements BulletDialect {
    private static final int SHORTEST_DEFINITION = 12;

    @Override
    public @Nullable Reading tryRead(Block.Bullets list, int index) {
        Found found = found(list, index);
        if (found == null) {
            return null;
        }
        boolean neighbour = found(list, index - 1) != null || found(list, index + 1) != null;
        if (!found.certain && !(neighbour && (list.ordered() || found.asks))) {
            return null;
        }
        String number = list.ordered() ? Integer.toString(list.first() + index) : null;
        return new Reading(List.of(found.pair(number)), List.of(), 1);
    }

    private static @Nullable Found found(Block.Bullets list, int index) {
        if (index < 0 || index >= list.items().size()) {
            return null;
        }
        Block.Bullet item = list.items().get(index);
        RichText question = Passages.head(item);
        if (question == null || item.task() != null || item.children().size() < 2) {
            return null;
        }
        boolean asks = Peek.asks(question);
        List<Block> under = item.children().subList(1, item.children().size());
        if (under.size() == 1 && under.get(0) instanceof Block.Bullets nested) {
            return found(question, asks, nested);
        }
        boolean text =
                under.stream().allMatch(block -> block instanceof Block.Paragraph || block instanceof Block.Code);
        return asks && text ? new Found(question, List.of(Passages.of(under)), null, true, false) : null;
    }

    private static @Nullable Found found(RichText question, boolean asks, Block.Bullets nested) {
        if (nested.items().stream().anyMatch(answer -> answer.task() != null)) {
            return null;
        }
        if (Peek.isBold(question)) {
            String plain = question.plain();
            boolean sentence = asks || plain.endsWith(".") || plain.endsWith("。");
            return sentence ? new Found(question, List.of(Passages.of(List.of(nested))), null, false, false) : null;
        }
        List<Passage> answers = new ArrayList<>();
        List<Block.Bullet> others = new ArrayList<>();
        for (Block.Bullet item : nested.items()) {
            RichText head = Passages.head(item);
            if (head != null && item.children().size() == 1 && others.isEmpty() && Peek.isBold(head)) {
                answers.add(Passages.of(item.children()));
            } else {
                others.add(item);
            }
        }
        return answers.isEmpty() || !(asks || isDefinition(question, answers.size()))
                ? null
                : new Found(question, answers, remarks(nested, others), asks, asks);
    }

    /// It has one answer, and is longer than a heading.
    private static boolean isDefinition(RichText text, int answers) {
        String plain = text.plain();
        return answers == 1 && plain.length() >= SHORTEST_DEFINITION && plain.indexOf(' ') > 0;
    }

    private static @Nullable Passage remarks(Block.Bullets nested, List<Block.Bullet> others) {
        if (others.isEmpty()) {
            return null;
        }
        Span span = others.get(0).span().cover(others.get(others.size() - 1).span());
        int first = nested.first() + nested.items().size() - others.size();
        return Passages.of(List.of(new Block.Bullets(span, nested.ordered(), first, others)));
    }

    /// What an item would be as a pair.
    ///
    /// @param certain it is one whatever stands beside it
    private record Found(
            RichText question,
            List<Passage> answers,
            @Nullable Passage remarks,
            boolean asks,
            boolean certain) {

        Pair pair(@Nullable String number) {
            Asking asking = Asking.of(question).numbered(number);
            Passage last = remarks == null ? answers.get(answers.size() - 1) : remarks;
            return new Pair(
                    "",
                    question.span().cover(last.span()),
                    asking.number(),
                    asking.cues(),
                    asking.passage(question.span()),
                    answers,
                    remarks);
        }
    }
}
