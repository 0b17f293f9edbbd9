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
/// @param doubt why the marks cannot be taken at their word, null where they can
public record Key(
        Span span,
        @Nullable Passage written,
        List<@Valid KeyMark> marks,
        @Nullable Doubt doubt) implements Located {
    public Key {
        marks = List.copyOf(marks);
    }

    /// It stands in another note as a whole, and has no place in the item's own.
    public boolean isFromElsewhere() {
        return !marks.isEmpty() && marks.stream().allMatch(mark -> mark.from() != null);
    }

    /// What leaves open which of the marks are right.
    public enum Doubt {
        /// One or the other: "C or D", "A 또는 B".
        EITHER,
        /// The author asked or changed their mind: "D? -> B 였음", "B -> C".
        UNSURE,
        /// Two statements name different options: a tick on one and a line for another.
        COMPETING,
        /// Only bold or struck out text tells, and that may be emphasis.
        EMPHASIS
    }
}
