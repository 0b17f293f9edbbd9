package studypack.pdf;

/// Is told which character no font has.
@FunctionalInterface
interface Unprintable {
    /// @param c  the character
    /// @param at where its piece stands in the note
    void met(int c, int at);
}
