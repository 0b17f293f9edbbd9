package studypack.validate.ignore;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.text.SourceText;
import studypack.text.Span;

/// What goes from a file with a comment.
final class Deletion {
    private Deletion() {}

    /// The comment; where it opens a range also what ends that, where it ends no other.
    ///
    /// @param comments of the note
    /// @return in the text of the file
    static List<Span> of(IgnoreComment comment, List<IgnoreComment> comments, SourceText source) {
        List<Span> spans = new ArrayList<>();
        spans.add(whole(comment, source));
        @Nullable IgnoreComment end = comment.kind() == IgnoreComment.Kind.START ? Ranges.end(comment, comments) : null;
        if (end != null && endsOnly(end, comment, comments)) {
            spans.add(whole(end, source));
        }
        return spans;
    }

    private static boolean endsOnly(IgnoreComment end, IgnoreComment start, List<IgnoreComment> comments) {
        return comments.stream()
                .filter(other -> other.kind() == IgnoreComment.Kind.START && !other.equals(start))
                .noneMatch(other -> end.equals(Ranges.end(other, comments)));
    }

    /// What was left out for the comment goes with it, where that was left out for it alone.
    private static Span whole(IgnoreComment comment, SourceText source) {
        String text = source.decoded().text();
        Span piece = comment.piece();
        boolean alone = text.indexOf("<!--", piece.start()) == comment.span().start()
                && text.indexOf("<!--", comment.span().end(), piece.end()) < 0;
        return alone ? piece : comment.span();
    }
}
