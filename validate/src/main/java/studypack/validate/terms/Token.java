package studypack.validate.terms;

/// The word at one place of a text and its hashes, found in one walk over its characters. It is read anew for the next
/// word: a note has too many words to make something of each.
final class Token {
    private static final long START = 0xcbf29ce484222325L;
    private static final long STEP = 0x100000001b3L;

    private int start;
    private int end;
    private long hash;
    private long capitals;

    /// @param from the beginning of a word
    /// @return this
    Token read(char[] text, int from, int limit) {
        start = from;
        capitals = 0;
        long sum = START;
        int at = from;
        if (Tokens.isHangul(text[from])) {
            while (at < limit && Tokens.isHangul(text[at])) {
                sum = (sum ^ text[at++]) * STEP;
            }
        } else {
            for (; at < limit; at++) {
                char c = text[at];
                if (c >= 'A' && c <= 'Z') {
                    capitals = capitals * STEP + (at - from + 1);
                    c = (char) (c + ('a' - 'A'));
                } else if (!Tokens.isLatin(c)) {
                    break;
                }
                sum = (sum ^ c) * STEP;
            }
        }
        end = at;
        hash = sum;
        return this;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean hasCapitals() {
        return capitals != 0;
    }

    /// The same number for the same word, whatever its case.
    long hash() {
        return hash;
    }

    /// Another number where the capitals are others.
    long exactHash() {
        long mixed = (hash ^ (capitals * START)) + (end - start);
        return mixed ^ (mixed >>> 31);
    }
}
