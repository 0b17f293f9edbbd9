package studypack.validate.terms;

/// What is to be said of a mention. Where two names are written alike, the earlier kind wins.
public enum Kind {
    /// The user's own pair: this word is not to be written.
    UNWANTED,
    /// The right name of something that still is.
    RIGHT,
    /// The right name of something that takes no new customers, or is gone.
    GONE,
    /// A name that it once had.
    FORMER,
    /// A name that it never had.
    WRONG,
    /// `Amazon` for `AWS`, or the other way round.
    PREFIX,
    /// Nearly the name: singular for plural.
    LOOSE,
    /// A misspelt name.
    MISSPELT_NAME,
    /// A misspelt word.
    MISSPELT_WORD,
    /// A misspelt API action, header, exception or key.
    MISSPELT_IDENTIFIER,
    /// A name in other capitals than its maker's.
    CAPITALS,
    /// Two names without a space between them.
    RUN_TOGETHER
}
