package studypack.note;

import org.jspecify.annotations.Nullable;
import studypack.note.constraint.InSequence;
import studypack.text.Located;
import studypack.text.Span;

/// The letter or number before an option.
///
/// @param span     the letter alone, without its bracket or dot
/// @param opening  "(" or nothing
/// @param written  as written: "A", "b", "①", "3"
/// @param closing  what closes it: ")", ".", ":" or nothing
/// @param previous the label of the option before it, null for the first
@InSequence
public record Label(
        Span span,
        String opening,
        String written,
        String closing,
        @Nullable String previous) implements Located {

    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";
    private static final String HANGUL = "가나다라마바사아자차";

    /// Place in the row of labels from 1, whatever the style; 0 where it is none.
    public int ordinal() {
        return ordinal(written);
    }

    /// Place of a label in its row from 1 ("A", "a", "1", "①" and "가" are 1); 0 where the text is no label.
    public static int ordinal(String label) {
        if (label.length() == 1) {
            char c = label.charAt(0);
            if (c >= 'A' && c <= 'Z') {
                return c - 'A' + 1;
            }
            if (c >= 'a' && c <= 'z') {
                return c - 'a' + 1;
            }
            if (CIRCLED.indexOf(c) >= 0) {
                return CIRCLED.indexOf(c) + 1;
            }
            if (HANGUL.indexOf(c) >= 0) {
                return HANGUL.indexOf(c) + 1;
            }
        }
        return label.matches("[1-9]\\d?") ? Integer.parseInt(label) : 0;
    }

    /// The label of the given place in the same style: B after A, ② after ①.
    public String inSameStyle(int ordinal) {
        if (ordinal < 1 || ordinal > 26) {
            return Integer.toString(ordinal);
        }
        char c = written.charAt(0);
        if (c >= 'A' && c <= 'Z') {
            return String.valueOf((char) ('A' + ordinal - 1));
        }
        if (c >= 'a' && c <= 'z') {
            return String.valueOf((char) ('a' + ordinal - 1));
        }
        String row = CIRCLED.indexOf(c) >= 0 ? CIRCLED : HANGUL.indexOf(c) >= 0 ? HANGUL : "";
        return ordinal <= row.length() ? row.substring(ordinal - 1, ordinal) : Integer.toString(ordinal);
    }
}
