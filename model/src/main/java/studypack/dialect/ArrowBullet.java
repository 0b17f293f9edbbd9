package studypack.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.RichText;

/// `12. definition → answer` or `- question?` over `→ answer`, each an item of a list; `1. question? - answer` too.
final class ArrowBullet implements BulletDialect {
    @Override
    public @Nullable Reading tryRead(Block.Bullets list, int index) {
        Arrow arrow = arrow(list, index);
        if (arrow == null) {
            return null;
        }
        boolean neighbour = list.ordered() && (arrow(list, index - 1) != null || arrow(list, index + 1) != null);
        if (!neighbour && !Peek.asks(arrow.question())) {
            return null;
        }
        String number = list.ordered() ? Integer.toString(list.first() + index) : null;
        return new Reading(List.of(arrow.pair(number)), List.of(), 1);
    }

    private static @Nullable Arrow arrow(Block.Bullets list, int index) {
        if (index < 0 || index >= list.items().size()) {
            return null;
        }
        Block.Bullet item = list.items().get(index);
        RichText head = Passages.head(item);
        if (head == null || item.children().size() != 1 || item.task() != null) {
            return null;
        }
        if (!Arrow.mayBeIn(head)) {
            return Arrow.dash(head);
        }
        List<Arrow> arrows = Arrow.all(head);
        return arrows != null && arrows.size() == 1 ? arrows.get(0) : null;
    }
}
