package studypack.pdf;

/// What everyone who lays something out needs.
///
/// @param pages where things will stand; unknown in the first pass
record Desk(Shaper shaper, Labels labels, Pages pages, LeftOutLog log) {}
