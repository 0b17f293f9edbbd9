package studypack.note;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import studypack.text.Located;
import studypack.text.Span;

/// One of the answers offered, right or wrong.
///
/// @param label     the letter or number written before it, null where there is none
/// @param rationale why it is right or wrong, null where nothing is said
/// @param chosen    the learner had picked it; says nothing about the key
public record Option(
        Span span,
        @Valid @Nullable Label label,
        Passage text,
        @Nullable Passage rationale,
        boolean chosen) implements Located {}
