package studypack.note;

import org.jspecify.annotations.Nullable;
import studypack.text.Located;
import studypack.text.Span;

/// One thing said of a term.
///
/// @param aspect what it says of it: the heading of the table's column, null where there is none
public record Definition(@Nullable String aspect, Passage text) implements Located {
    @Override
    public Span span() {
        return text.span();
    }
}
