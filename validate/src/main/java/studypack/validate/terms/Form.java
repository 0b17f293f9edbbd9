package studypack.validate.terms;

import org.jspecify.annotations.Nullable;

/// One way to write something, and what is to be said of it.
///
/// @param kind    what it is
/// @param written as the data writes it
/// @param right   what to write in its place, null where it is the form of the term that is most like it
/// @param term    what it names, null for a mere pair of words
record Form(
        Kind kind,
        String written,
        @Nullable String right,
        @Nullable Term term) {
    private static final int LONGEST_ABBREVIATION = 6;

    /// What to write in its place; the same as written where it is right.
    String correction() {
        if (right != null) {
            return right;
        }
        return term == null ? written : Forms.nearest(term, written);
    }

    /// The initial says whether a name is meant: `System Manager` is one, `a system manager` is none.
    boolean fits(String text, int start, int end) {
        char first = written.charAt(0);
        if (Character.isUpperCase(first) && text.charAt(start) != first) {
            return false;
        }
        if (kind != Kind.WRONG && kind != Kind.UNWANTED && !hasInitials(text, start, end)) {
            return false;
        }
        return !isAbbreviation() || (text.startsWith(written, start) && end - start == written.length());
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
        for (int i = 0; i < written.length(); i++) {
            if (!Tokens.isCapital(written.charAt(i))) {
                return false;
            }
        }
        return written.length() <= LONGEST_ABBREVIATION;
    }
}
