package studypack.mojibake;

/// How far a repair may be trusted.
public enum Grade {
    /// No byte was lost: re-breaking the repair gives the broken text back, and nothing else would.
    CERTAIN,
    /// Bytes were lost, and only one reading is likely: the chance that every hole of the run is filled right is .997
    /// or
    /// more, and re-breaking the repair gives the broken text back.
    SURE,
    /// Several readings are likely; a person picks.
    REVIEW,
    /// The bytes are gone; only the source can help.
    LOST
}
