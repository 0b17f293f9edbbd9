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
@TextAgrees
public record KeyMark(
        Span span,
        @Nullable String label,
        @Nullable String text,
        @Written(message = "key/unknown-option") @Nullable Option option)
        implements Located {}
