package studypack.cli.report;

import studypack.note.Note;
import studypack.text.Position;
import studypack.text.Span;

/// Where something stands in the file, as people and editors name it.
///
/// @param end the place after the last unit
public record Place(Position start, Position end) {

    /// @param span in the note's reading text
    static Place of(Note note, Span span) {
        return FileText.of(note.source()).place(note.source().original(span));
    }
}
