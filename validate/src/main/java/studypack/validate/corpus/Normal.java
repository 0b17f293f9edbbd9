package studypack.validate.corpus;

import java.text.Normalizer;
import java.util.Locale;
import studypack.note.AskedWords;

/// Texts in a form in which they are the same where they say the same to a reader.
final class Normal {
    private static final String SIGNS = "=<>+*%^#$&|~!\\";

    /// A number before a question stands among its first characters.
    private static final int NUMBER_WITHIN = 16;

    private Normal() {}

    /// One case and one normal form.
    static String folded(String text) {
        boolean is = Normalizer.isNormalized(text, Normalizer.Form.NFKC);
        return (is ? text : Normalizer.normalize(text, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
    }

    /// The letters and digits of a question, without its number.
    static String question(String text) {
        for (int i = 0; i < Math.min(NUMBER_WITHIN, text.length()); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return AskedWords.ofQuestion(text);
            }
        }
        String folded = folded(text);
        StringBuilder letters = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /// What tells two texts of the same letters apart: `<` and `>`, `1.5` and `15`.
    static String signs(String text) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean point = c == '.' && i > 0 && i + 1 < text.length() && isDigit(text, i - 1) && isDigit(text, i + 1);
            if (point || SIGNS.indexOf(c) >= 0) {
                signs.append(c);
            }
        }
        return signs.toString();
    }

    private static boolean isDigit(String text, int at) {
        return Character.isDigit(text.charAt(at));
    }

    /// Every character but spaces and the full stop at the end: what tells one option from another.
    static String exact(String text) {
        String folded = folded(text);
        StringBuilder exact = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (!Character.isWhitespace(folded.charAt(i))) {
                exact.append(folded.charAt(i));
            }
        }
        while (!exact.isEmpty() && exact.charAt(exact.length() - 1) == '.') {
            exact.setLength(exact.length() - 1);
        }
        return exact.toString();
    }

    /// Sixty-four bits of a text: FNV-1a over its units, spread by the end of splitmix64.
    static long hash(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
        return hash ^ (hash >>> 31);
    }
}
