package studypack.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.note.Pair;

/// `12. question` as an item of a list, with its answer folded or behind `답:` in the same item.
final class AnsweredBullet implements BulletDialect {
    private static final List<Dialect> INSIDE = List.of(new FoldedAnswer(), new LabelledPair(), new WrittenAnswer());

    @Override
    public @Nullable Reading tryRead(Block.Bullets list, int index) {
        List<Block> children = list.items().get(index).children();
        if (children.isEmpty()
                || !(children.get(0) instanceof Block.Paragraph)
                || list.items().get(index).task() != null) {
            return null;
        }
        String number = list.ordered() ? Integer.toString(list.first() + index) : null;
        Cursor inside = new Cursor(children, 0, number);
        for (Dialect dialect : INSIDE) {
            Dialect.Reading pair = dialect.tryRead(inside);
            if (pair != null && pair.elements().get(0) instanceof Pair) {
                return new Reading(pair.elements(), children.subList(pair.blocks(), children.size()), 1);
            }
        }
        return null;
    }
}
