package studypack.mojibake;

/// How far a repair may be trusted.
public enum Grade {
    /// No byte was lost: re-breaking the repair gives the broken text back, and nothing else would.
    CERTAIN,
    /// Bytes were lost, and only one reading is likely (every hole at a posterior of .99 or more).
    SURE,
    /// Several readings are likely; a person picks.
    REVIEW,
    /// The bytes are gone; only the source can help.
    LOST
}
