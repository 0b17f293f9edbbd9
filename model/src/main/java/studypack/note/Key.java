package studypack.note;

import jakarta.validation.Valid;
import java.util.List;
import studypack.text.Located;
import studypack.text.Span;

/// Which options are right, as the author wrote it.
///
/// @param span  the whole statement: `**정답: C) …**`, or the options themselves where the mark stands on them
/// @param marks in order of writing; several where several are right
public record Key(Span span, List<@Valid KeyMark> marks) implements Located {
    public Key {
        marks = List.copyOf(marks);
    }
}
