package studypack.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.RichText;
import studypack.note.Pair;
import studypack.note.Passage;

/// A list item that asks, and the next one that answers.
final class QuestionBullet implements BulletDialect {
    @Override
    public @Nullable Reading tryRead(Block.Bullets list, int index) {
        RichText question = sentence(list, index);
        RichText answer = sentence(list, index + 1);
        if (question != null && list.items().get(index).task() != null) {
            return null;
        }
        if (question == null || answer == null || !MaskedAnswers.asks(question) || MaskedAnswers.asks(answer)) {
            return null;
        }
        Pair pair = new Pair(
                "",
                list.items().get(index).span().cover(list.items().get(index + 1).span()),
                null,
                List.of(),
                Passage.of(question),
                List.of(Passage.of(answer)),
                null);
        return new Reading(List.of(pair), List.of(), 2);
    }

    private static @Nullable RichText sentence(Block.Bullets list, int index) {
        if (index >= list.items().size() || list.items().get(index).children().size() != 1) {
            return null;
        }
        return Passages.head(list.items().get(index));
    }
}
