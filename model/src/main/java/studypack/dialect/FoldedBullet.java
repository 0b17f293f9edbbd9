package studypack.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;

/// `12. question` as an item of a list, its answer folded in the same item.
final class FoldedBullet implements BulletDialect {
    private static final FoldedAnswer INSIDE = new FoldedAnswer();

    @Override
    public @Nullable Reading tryRead(Block.Bullets list, int index) {
        List<Block> children = list.items().get(index).children();
        if (children.size() < 2 || children.get(0) instanceof Block.Heading) {
            return null;
        }
        String number = list.ordered() ? Integer.toString(list.first() + index) : null;
        Dialect.Reading pair = INSIDE.tryRead(new Cursor(children, 0, number));
        return pair == null ? null : new Reading(pair.elements(), children.subList(pair.blocks(), children.size()), 1);
    }
}
