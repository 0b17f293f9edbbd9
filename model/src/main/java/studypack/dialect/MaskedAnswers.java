package studypack.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.note.Pair;
import studypack.note.Passage;

/// A question over a list in which the right answers begin with a code span and the wrong ones do not.
final class MaskedAnswers implements Dialect {
    @Override
    public @Nullable Reading tryRead(Cursor cursor) {
        if (!(cursor.block() instanceof Block.Paragraph question)
                || !asks(question.text())
                || !(cursor.peek(1) instanceof Block.Bullets list)) {
            return null;
        }
        List<Passage> answers = new ArrayList<>();
        List<Block.Bullet> others = new ArrayList<>();
        for (Block.Bullet item : list.items()) {
            RichText head = Passages.head(item);
            if (head != null && !head.inlines().isEmpty() && head.inlines().get(0) instanceof Inline.Code) {
                answers.add(Passages.of(item.children()));
            } else {
                others.add(item);
            }
        }
        if (answers.isEmpty()) {
            return null;
        }
        return new Reading(
                List.of(new Pair(
                        "",
                        question.span().cover(list.span()),
                        null,
                        List.of(),
                        Passage.of(question.text()),
                        answers,
                        remarks(list, others))),
                2);
    }

    static boolean asks(RichText text) {
        String plain = text.plain();
        return plain.endsWith("?") || plain.endsWith("？");
    }

    private static @Nullable Passage remarks(Block.Bullets list, List<Block.Bullet> others) {
        if (others.isEmpty()) {
            return null;
        }
        Block.Bullets rest = new Block.Bullets(
                others.get(0).span().cover(others.get(others.size() - 1).span()), list.ordered(), list.first(), others);
        return Passages.of(List.of(rest));
    }
}
