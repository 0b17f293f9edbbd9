package studypack.note;

import org.jspecify.annotations.Nullable;
import studypack.note.constraint.TextAgrees;
import studypack.note.constraint.Written;
import studypack.text.Located;
import studypack.text.Span;

/// One right answer that a key names.
///
/// @param label  the letter or number written, null where only text or a mark is
/// @param text   the option's text repeated in the key, null where only a letter is
/// @param option the option it names, null where there is no such option
/// @param from   where it was written if that is another note, null where it stands in the item's own; the span is then
///               an empty place behind the item
@TextAgrees
public record KeyMark(
        Span span,
        @Nullable String label,
        @Nullable String text,
        @Written(message = "key/unknown-option") @Nullable Option option,
        @Nullable Elsewhere from)
        implements Located {

    /// A mark that stands in the item's own note.
    public KeyMark(Span span, @Nullable String label, @Nullable String text, @Nullable Option option) {
        this(span, label, text, option, null);
    }

    public KeyMark withOption(@Nullable Option other) {
        return new KeyMark(span, label, text, other, from);
    }

    /// A place in another note.
    ///
    /// @param path as that note is named to the user
    /// @param line from 1
    public record Elsewhere(String path, int line) {
        @Override
        public String toString() {
            return path + ":" + line;
        }
    }
}
