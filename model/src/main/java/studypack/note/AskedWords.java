package studypack.note;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What two items have in common that ask the same: the words of the question, without its number, marks, case and
/// spaces.
public final class AskedWords {
    /// "12. ", "[5] Q. ", "Q12: ", "문제 12) ", "Question #12 - ": a number that the dialect left in the question.
    private static final Pattern NUMBER = Pattern.compile(
            "[\\s\\[(【]*(?:(?:question|problem|quiz|q|문제|문항|문|問題|問|câu(?:\\s+hỏi)?|no\\.?)\\s*[#.]?\\s*\\d{1,4}(?![\\d.]*\\d)번?"
                    + "\\s*[\\])】]?\\s*[.:：)–—-]?\\s*"
                    + "|\\d{1,4}(?:번\\s*[.)]?|[.)\\]】](?!\\d))\\s*)(?:Q\\s*[.:)]\\s*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private AskedWords() {}

    /// Of an item; where it asks with pictures alone, the names of their files, and "" where it asks nothing.
    public static String of(Item item) {
        String words = ofQuestion(item.prompt().plain());
        return words.isEmpty() ? String.join("\0", Anchor.pictures(item.prompt())) : words;
    }

    /// Of a question that may begin with its number.
    public static String ofQuestion(String question) {
        var number = NUMBER.matcher(question);
        return of(number.lookingAt() ? question.substring(number.end()) : question);
    }

    /// Letters and digits alone, in one case and one normal form; U+0000 is kept.
    public static String of(String text) {
        StringBuilder words = new StringBuilder(text.length());
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < normal.length(); ) {
            int c = normal.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) || c == 0) {
                words.appendCodePoint(c);
            }
        }
        return words.toString();
    }
}
