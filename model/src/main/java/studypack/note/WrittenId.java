package studypack.note;

import java.util.regex.Pattern;
import studypack.text.Located;
import studypack.text.Span;

/// An id that the author gave an item, so that it stays whatever is reworded.
///
/// @param span as it was written: `{#vpc-1}`, `<!-- id: vpc-1 -->`, `^vpc-1`, or the field of the front matter
/// @param id   what it says, also where that is no id
/// @param item the place of the item that it names
public record WrittenId(Span span, String id, Span item) implements Located {
    private static final Pattern VALID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._:-]{0,63}");

    /// At most 64 letters, digits, `-`, `_`, `.` and `:`, the first of them a letter or a digit.
    public boolean isValid() {
        return VALID.matcher(id).matches();
    }
}
