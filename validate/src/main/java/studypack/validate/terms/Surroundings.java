package studypack.validate.terms;

/// What stands beside a word: a part of an address or of a path is no word of the author's.
final class Surroundings {
    private static final int FARTHEST = 200;
    private static final int LETTERS_PER_SIGN = 600;
    private static final int SHORT = 150;
    private static final String HEADER = "x-amz-";

    private Surroundings() {}

    /// The end of the identifier that begins with the word: `aws_session_token`, `x-amz-acl`; the word's own end where
    /// it is no more than a word.
    static int identifierEnd(String text, int start, int end, int limit) {
        boolean header = end - start == 1 && text.regionMatches(true, start, HEADER, 0, HEADER.length());
        if (!header && (end >= limit || text.charAt(end) != '_')) {
            return end;
        }
        int at = end;
        while (at < limit && (Tokens.isLatin(text.charAt(at)) || text.charAt(at) == (header ? '-' : '_'))) {
            at++;
        }
        return at;
    }

    /// Part of an address, a path, a file's name, an e-mail address, an expression.
    static boolean isAddress(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < FARTHEST && isChunk(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < FARTHEST && isChunk(text.charAt(to))) {
            to++;
        }
        int slashes = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '\\' || c == '=' || c == '$' || c == '{' || c == '#' || c == '@') {
                return true;
            }
            if (c == ':' && at + 1 < to && at > from) {
                return true;
            }
            if (c == '.' && at + 1 < to && Character.isLowerCase(text.charAt(at + 1)) && at > from) {
                return true;
            }
            slashes += c == '/' ? 1 : 0;
        }
        return slashes > 2 || text.charAt(from) == '/' || text.charAt(from) == '.' || text.charAt(from) == '~';
    }

    private static boolean isChunk(char c) {
        return c > ' ' && c < 127 && "|()[]<>\"'`,*;!?".indexOf(c) < 0;
    }

    /// A piece of a longer word that other letters or a mark go on: `Instânce`, `**Lam**bda`.
    static boolean isAttached(String text, int start, int end) {
        int before = start - 1;
        while (before >= 0 && "*_~'’".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        int after = end;
        while (after < text.length() && "*_~'’".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        return (before >= 0 && isOtherLetter(text.charAt(before), before == start - 1))
                || (after < text.length() && isOtherLetter(text.charAt(after), after == end));
    }

    private static boolean isOtherLetter(char c, boolean next) {
        if (c < 128) {
            return !next && Tokens.isLatin(c);
        }
        return next && Character.isLetter(c) && c < '\u1100';
    }

    /// Words are spelt as in English: there is Hangul, or English words stand between the others.
    static boolean isEnglishOrKorean(String text) {
        int signs = 0;
        int letters = 0;
        for (int at = 0; at + 3 < text.length(); at++) {
            char c = text.charAt(at);
            if (Tokens.isHangul(c)) {
                return true;
            }
            letters += Tokens.isLatin(c) ? 1 : 0;
            if (c == ' '
                    && (text.startsWith(" the ", at)
                            || text.startsWith(" of ", at)
                            || text.startsWith(" is ", at)
                            || text.startsWith(" and ", at))) {
                signs++;
            }
        }
        return letters < SHORT || signs * LETTERS_PER_SIGN > letters;
    }
}
