package studypack.format;

import java.util.List;
import studypack.export.ExportReport.LeftOut;
import studypack.note.Note;

/// Writes notes down in a format that other programs read. The same notes give the same text.
public sealed interface Writer permits JsonWriter, GiftWriter, AikenWriter, MarkdownNotes {

    /// What the user calls it: "gift".
    String name();

    /// Of the file's name, without a dot.
    String extension();

    /// All notes as one text.
    Written write(List<Note> notes);

    /// What was written, and what the format has no place for.
    ///
    /// @param items how many items are in the text
    record Written(String text, int items, List<LeftOut> leftOut) {
        public Written {
            leftOut = List.copyOf(leftOut);
        }
    }
}
