package studypack.validate.terms;

/// Words and their numbers, found in a text without making a string of each piece.
final class WordTable {
    static final int UNKNOWN = -1;

    private String[] words = new String[1 << 12];
    private int[] numbers = new int[words.length];
    private int size;

    /// The number of the word, a new one where it has none yet.
    ///
    /// @param word in small letters, of one script
    int add(String word) {
        if (size * 2 > words.length) {
            grow();
        }
        int slot = slot(word.toCharArray(), new Token().read(word.toCharArray(), 0, word.length()));
        if (words[slot] == null) {
            words[slot] = word;
            numbers[slot] = size++;
        }
        return numbers[slot];
    }

    /// The number of the word at this place, [#UNKNOWN] where it has none.
    int number(char[] text, Token token) {
        int slot = slot(text, token);
        return words[slot] == null ? UNKNOWN : numbers[slot];
    }

    private int slot(char[] text, Token token) {
        int slot = (int) (token.hash() ^ (token.hash() >>> 29)) & (words.length - 1);
        while (words[slot] != null && !Tokens.sameWord(text, token.start(), token.end(), words[slot])) {
            slot = (slot + 1) & (words.length - 1);
        }
        return slot;
    }

    private void grow() {
        String[] old = words;
        int[] given = numbers;
        words = new String[old.length * 2];
        numbers = new int[words.length];
        Token token = new Token();
        for (int i = 0; i < old.length; i++) {
            if (old[i] != null) {
                char[] word = old[i].toCharArray();
                int slot = slot(word, token.read(word, 0, word.length));
                words[slot] = old[i];
                numbers[slot] = given[i];
            }
        }
    }
}
