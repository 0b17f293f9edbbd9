package studypack.note;

/// How hard an item is, as its author said; scales of five stars are brought down to three steps.
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
}
