package studypack.validate.corpus;

import java.util.Arrays;
import java.util.List;

/// What a text is compared by: its words, the pairs of syllables of its Hangul, for Korean runs words together and has
/// many endings, and runs of four letters of long words, which a slip of the pen leaves alone. Each is a hash whose two
/// low bits say what it is.
final class Features {
    static final int FRAME = 0;
    static final int WORD = 1;
    static final int SYLLABLES = 2;
    static final int LETTERS = 3;

    private static final int MOST = 160;
    private static final int LONG_WORD = 7;
    private static final int RUN = 4;

    private Features() {}

    /// Sorted, each once; of a long text those with the least hashes, so that two long texts keep the same ones.
    static int[] of(List<String> words) {
        Ints found = new Ints();
        String before = "";
        for (String word : words) {
            if (Tokens.isHangul(word)) {
                syllables(before, word, found);
                before = word;
                continue;
            }
            before = "";
            found.add(feature(word, Tokens.isFrame(word) ? FRAME : WORD));
            if (word.length() >= LONG_WORD) {
                for (int i = 0; i + RUN <= word.length(); i++) {
                    found.add(feature(word.substring(i, i + RUN), LETTERS));
                }
            }
        }
        return found.least(MOST);
    }

    private static void syllables(String before, String word, Ints found) {
        boolean frame = Tokens.isFrame(word);
        if (!before.isEmpty() && !frame && !Tokens.isFrame(before)) {
            found.add(feature("" + before.charAt(before.length() - 1) + word.charAt(0), SYLLABLES));
        }
        for (int i = 0; i + 2 <= word.length(); i++) {
            found.add(feature(word.substring(i, i + 2), frame ? FRAME : SYLLABLES));
        }
    }

    /// By which of these a question is looked up: its words, and words that stand side by side, which are rarer.
    static int[] keys(List<String> words) {
        Ints single = new Ints();
        Ints pairs = new Ints();
        String before = "";
        for (String word : words) {
            if (Tokens.isFrame(word)) {
                continue;
            }
            single.add(feature(word, WORD));
            if (!before.isEmpty()) {
                pairs.add(feature(before + ' ' + word, SYLLABLES));
            }
            before = word;
        }
        int[] some = single.least(24);
        int[] others = pairs.least(16);
        int[] keys = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, keys, some.length, others.length);
        return keys;
    }

    private static int feature(String text, int kind) {
        return (int) (Normal.hash(text) & ~3L) | kind;
    }
}
