package studypack.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;

/// `12. stem` with its options nested under it, and a `<details>` with the key.
final class NumberedQuestion implements BulletDialect {
    private static final LetteredOptions INSIDE = new LetteredOptions();

    @Override
    public @Nullable Reading tryRead(Block.Bullets list, int index) {
        List<Block> children = list.items().get(index).children();
        if (children.size() < 2 || !(children.get(0) instanceof Block.Paragraph)) {
            return null;
        }
        String number = list.ordered() ? Integer.toString(list.first() + index) : null;
        Dialect.Reading question = INSIDE.tryRead(new Cursor(children, 0, number));
        if (question == null) {
            return null;
        }
        return new Reading(question.elements(), children.subList(question.blocks(), children.size()), 1);
    }
}
