package studypack.pdf;

import studypack.markdown.Inline;

/// What everyone who lays something out needs.
///
/// @param pages where things will stand; unknown in the first pass
/// @param places headings that links within the note lead to
/// @param doubts which words of the note are not sure
/// @param note   path of the note, "" outside of any
record Desk(
        Shaper shaper,
        Labels labels,
        Pages pages,
        LeftOutLog log,
        Gallery gallery,
        Places places,
        Doubts doubts,
        String note) {
    Desk within(Chapter chapter) {
        return new Desk(
                shaper,
                labels,
                pages,
                log,
                gallery,
                Places.of(chapter),
                chapter.doubts(),
                chapter.note().path());
    }

    /// The picture, or why there is none.
    Gallery.Answer picture(Inline.Image image) {
        return gallery.of(note, image);
    }

    /// For what is printed of the chapter outside of it.
    Desk speakingOf(Chapter chapter) {
        return new Desk(
                shaper,
                labels,
                pages,
                log,
                gallery,
                places,
                chapter.doubts(),
                chapter.note().path());
    }
}
