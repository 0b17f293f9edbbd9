package studypack.mojibake;

/// One thing that was done to a text and broke it.
sealed interface Step permits ReadAsOneByte, ReadAsDoubleByte, WrittenAsReferences, Decomposed, Gone {
    /// The text as it stood afterwards.
    String apply(String text);

    /// For a person, without what was lost: "UTF-8 read as windows-1254".
    String words();

    /// For a person, empty where nothing was lost: "8 byte values dropped".
    String loss();
}
