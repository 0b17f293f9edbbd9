package studypack.pdf;

/// What everyone who lays something out needs.
///
/// @param pages where things will stand; unknown in the first pass
/// @param places headings that links within the note lead to
/// @param doubts which words of the note are not sure
record Desk(Shaper shaper, Labels labels, Pages pages, LeftOutLog log, Places places, Doubts doubts) {
    Desk within(Chapter chapter) {
        return new Desk(shaper, labels, pages, log, Places.of(chapter), chapter.doubts());
    }

    /// For what is printed of the chapter outside of it.
    Desk speakingOf(Chapter chapter) {
        return new Desk(shaper, labels, pages, log, places, chapter.doubts());
    }
}
