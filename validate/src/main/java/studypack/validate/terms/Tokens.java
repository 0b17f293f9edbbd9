package studypack.validate.terms;

/// Where words end: a run of Latin letters and digits, or a run of Hangul, which in Korean follows a Latin word without
/// a space (`EC2를`).
final class Tokens {
    private Tokens() {}

    static boolean isLatin(char c) {
        return isLetter(c) || (c >= '0' && c <= '9');
    }

    static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /// A word that its maker made up: a capital stands inside, and not all are capitals.
    static boolean isMadeUp(String word) {
        boolean capital = false;
        boolean small = false;
        for (int i = 0; i < word.length(); i++) {
            capital |= i > 0 && isCapital(word.charAt(i));
            small |= isSmall(word.charAt(i));
        }
        return capital && small;
    }

    static boolean isHangul(char c) {
        return c >= '\uAC00' && c <= '\uD7A3';
    }

    static boolean isWord(char c) {
        return isLatin(c) || isHangul(c);
    }

    /// The end of the run that begins at `start`, which is a word's character.
    static int end(CharSequence text, int start, int limit) {
        boolean latin = isLatin(text.charAt(start));
        int end = start + 1;
        while (end < limit && (latin ? isLatin(text.charAt(end)) : isHangul(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    static boolean sameWord(char[] text, int start, int end, String word) {
        if (end - start != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = text[start + i];
            if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static String lower(String word) {
        StringBuilder lower = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return lower.toString();
    }
}
