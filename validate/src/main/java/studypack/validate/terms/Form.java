package studypack.validate.terms;

import org.jspecify.annotations.Nullable;

/// One way to write something, and what is to be said of it.
///
/// @param kind    what it is
/// @param written as the data writes it
/// @param right   what to write in its place; the same as written where it is right
/// @param term    what it names, null for a mere pair of words
record Form(
        Kind kind, String written, String right, @Nullable Term term) {
    /// The initial says whether a name is meant: `System Manager` is one, `a system manager` is none.
    boolean fits(String text, int start, int end) {
        char first = written.charAt(0);
        if (Character.isUpperCase(first) && text.charAt(start) != first) {
            return false;
        }
        if (kind != Kind.WRONG && kind != Kind.UNWANTED && !hasInitials(text, start, end)) {
            return false;
        }
        return !isAbbreviation() || text.startsWith(written, start) && end - start == written.length();
    }

    /// `Kinesis data stream` is a stream, `Kinesis Data Stream` is meant as the name.
    private boolean hasInitials(String text, int start, int end) {
        for (int i = 0; i < written.length() && end - start == written.length(); i++) {
            boolean initial = i == 0 || !Tokens.isWord(written.charAt(i - 1));
            if (initial && Character.isUpperCase(written.charAt(i)) && Character.isLowerCase(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isAbbreviation() {
        return written.length() <= 6 && written.chars().allMatch(Character::isUpperCase);
    }
}
