package studypack.note;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.text.Located;
import studypack.text.Span;

/// Which options are right, as the author wrote it.
///
/// @param span  the whole statement: `**정답: C) …**`, or the options themselves where the mark stands on them
/// @param written what the author wrote behind the cue: "C) Use AWS Batch"; null where the mark stands on the option
/// @param marks in order of writing; several where several are right
public record Key(Span span, @Nullable Passage written, List<@Valid KeyMark> marks) implements Located {
    public Key {
        marks = List.copyOf(marks);
    }
}
