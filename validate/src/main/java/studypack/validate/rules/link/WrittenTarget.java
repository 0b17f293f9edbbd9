package studypack.validate.rules.link;

import org.jspecify.annotations.Nullable;
import studypack.markdown.Inline;
import studypack.text.Span;

/// Finds where the target of a link is written, so that it can be corrected.
final class WrittenTarget {
    private WrittenTarget() {}

    /// Null where it stands elsewhere (`[text][name]`) or is written with escapes.
    static @Nullable Span of(String text, Inline.Link link) {
        int start = text.lastIndexOf(
                link.target(), link.span().end() - link.target().length());
        if (start <= link.span().start()) {
            return null;
        }
        char before = text.charAt(start - 1);
        return before == '(' || before == '<'
                ? new Span(start, start + link.target().length())
                : null;
    }
}
