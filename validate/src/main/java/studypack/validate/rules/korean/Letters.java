package studypack.validate.rules.korean;

import studypack.mojibake.Hangul;

/// Takes Hangul syllables apart.
final class Letters {
    private static final int TAILS = 28;

    /// The final consonants as Unicode numbers them, the first of them none.
    private static final String FINALS = "\0ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    /// More than any word has.
    private static final int FAR = 40;

    private Letters() {}

    /// Whether the text has a syllable at all: a first look before any other.
    static boolean hasHangul(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Hangul.isSyllable(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// The final consonant of a syllable, `\0` where it ends in a vowel.
    static char tail(char syllable) {
        return FINALS.charAt((syllable - '가') % TAILS);
    }

    /// Whether a syllable stands at the place, which may lie outside of the text.
    static boolean isSyllable(String text, int at) {
        return at >= 0 && at < text.length() && Hangul.isSyllable(text.charAt(at));
    }

    /// Where the word with the syllable at `at` begins, as far as one looks.
    static int start(String text, int at) {
        int start = at;
        while (at - start < FAR && isSyllable(text, start - 1)) {
            start--;
        }
        return start;
    }

    /// Where the word that goes on at `at` ends, as far as one looks.
    static int end(String text, int at) {
        int end = at;
        while (end - at < FAR && isSyllable(text, end)) {
            end++;
        }
        return end;
    }
}
