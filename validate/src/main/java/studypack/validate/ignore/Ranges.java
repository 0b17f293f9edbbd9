package studypack.validate.ignore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which `studypack-ignore-end` ends which `studypack-ignore-start`: one with names those that name one of them, one
/// without all that are open.
public final class Ranges {
    private Ranges() {}

    /// What ends a range, null where nothing does.
    ///
    /// @param comments of the note, in order
    public static @Nullable IgnoreComment end(IgnoreComment start, List<IgnoreComment> comments) {
        for (IgnoreComment comment : comments) {
            if (comment.span().start() > start.span().start() && ends(comment, start)) {
                return comment;
            }
        }
        return null;
    }

    /// Whether a comment ends a range that is open there.
    public static boolean endsAny(IgnoreComment end, List<IgnoreComment> comments) {
        return comments.stream()
                .anyMatch(start -> start.kind() == IgnoreComment.Kind.START && end.equals(end(start, comments)));
    }

    private static boolean ends(IgnoreComment end, IgnoreComment start) {
        return end.kind() == IgnoreComment.Kind.END
                && (end.names().isEmpty()
                        || end.names().stream()
                                .anyMatch(name -> start.names().stream()
                                        .anyMatch(other -> other.name().equals(name.name()))));
    }
}
