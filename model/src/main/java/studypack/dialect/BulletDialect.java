package studypack.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.note.Element;

/// One way of writing items as items of a list, tried at each of them.
public interface BulletDialect {

    /// What stands at `list.items().get(index)`, or null where it is nothing of this dialect.
    @Nullable
    Reading tryRead(Block.Bullets list, int index);

    /// What was read.
    ///
    /// @param elements everything visible of the list items but `rest`
    /// @param rest     blocks of the last list item that are still to be read
    /// @param bullets  how many list items they were
    record Reading(List<Element> elements, List<Block> rest, int bullets) {
        public Reading {
            elements = List.copyOf(elements);
            rest = List.copyOf(rest);
        }
    }
}
