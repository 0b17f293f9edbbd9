package studypack.validate.corpus;

/// An item that was there before in one way or another.
///
/// @param item  the later one
/// @param index which item of its note that is
public record Match(ItemFacts item, int index, Earlier before, Likeness likeness) {

    /// In which way.
    public enum Likeness {
        /// The same question, the same answer.
        SAME,
        /// The same question in other words, with much the same answer.
        REWORDED,
        /// The same question with an answer that reads otherwise; both may be right.
        OTHER_ANSWER,
        /// The same question with the same options and another key: one of them is wrong.
        OTHER_KEY,
        /// The same term.
        TERM
    }

    /// Nothing is lost where the later one is removed.
    public boolean isCopy() {
        return likeness == Likeness.SAME || likeness == Likeness.REWORDED || likeness == Likeness.TERM;
    }
}
