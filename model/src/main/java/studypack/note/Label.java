package studypack.note;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
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
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");
    private static final Pattern KEYCAP = Pattern.compile("[\\uFE0F\\u20E3]");
    private static final List<String> ROWS = List.of(
            CIRCLED, HANGUL, "❶❷❸❹❺❻❼❽❾❿", "➀➁➂➃➄➅➆➇➈➉", "ⓐⓑⓒⓓⓔⓕⓖⓗ", "ⒶⒷⒸⒹⒺⒻⒼⒽ", "㉠㉡㉢㉣㉤㉥㉦㉧", "ㄱㄴㄷㄹㅁㅂㅅㅇ", "アイウエオカキク");

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
            for (String row : ROWS) {
                if (row.indexOf(c) >= 0) {
                    return row.indexOf(c) + 1;
                }
            }
        }
        if (label.equals("\uD83C\uDD70") || label.equals("\uD83C\uDD71")) {
            return label.charAt(1) - 0xDD70 + 1;
        }
        String plain = KEYCAP.matcher(Normalizer.normalize(label, Normalizer.Form.NFKC))
                .replaceAll("");
        if (plain.length() == 1 && !plain.equals(label)) {
            return ordinal(plain);
        }
        return NUMBER.matcher(plain).matches() ? Integer.parseInt(plain) : 0;
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
        String row =
                ROWS.stream().filter(each -> each.indexOf(c) >= 0).findFirst().orElse("");
        return ordinal <= row.length() ? row.substring(ordinal - 1, ordinal) : Integer.toString(ordinal);
    }
}
