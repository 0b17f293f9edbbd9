package studypack.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.note.Element;

/// One way of writing questions, tried at a block. The first dialect of [Dialects] that reads something wins; what none
/// reads stays prose.
public interface Dialect {

    /// What stands at the cursor, or null where it is nothing of this dialect.
    @Nullable
    Reading tryRead(Cursor cursor);

    /// What was read.
    ///
    /// @param elements everything visible of the blocks, as items and what stands between them
    /// @param blocks   how many blocks they were
    record Reading(List<Element> elements, int blocks) {
        public Reading {
            elements = List.copyOf(elements);
        }
    }
}
