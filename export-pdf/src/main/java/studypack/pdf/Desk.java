package studypack.pdf;

/// What everyone who lays something out needs.
///
/// @param pages where things will stand; unknown in the first pass
/// @param places headings that links within the note lead to
record Desk(Shaper shaper, Labels labels, Pages pages, LeftOutLog log, Places places) {
    Desk within(Chapter chapter) {
        return new Desk(shaper, labels, pages, log, Places.of(chapter));
    }
}
