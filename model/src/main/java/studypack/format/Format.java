package studypack.format;

import java.util.List;
import studypack.note.Note;
import studypack.text.SourceText;

/// A way of writing notes down that is no Markdown.
sealed interface Format permits StudypackJson, AnkiText, Gift, Aiken, Csv {

    /// The endings of files that are of this format, without exception.
    List<String> endings();

    /// Whether a text of any ending is of this format without doubt.
    boolean isIn(String text);

    /// @param path how the file is named to the user
    /// @throws NoNoteException where it is not of this format, or breaks off
    List<Note> read(String path, SourceText source) throws NoNoteException;
}
