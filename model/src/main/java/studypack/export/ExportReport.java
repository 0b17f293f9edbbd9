package studypack.export;

import java.util.List;

/// What an exporter made and what it could not take along, for the user to read.
public record ExportReport(List<Figure> figures, List<LeftOut> leftOut) {

    public ExportReport {
        figures = List.copyOf(figures);
        leftOut = List.copyOf(leftOut);
    }

    /// A count: 63 pages, 452 rows.
    ///
    /// @param singular what is counted: "page"
    public record Figure(long count, String singular, String plural) {
        @Override
        public String toString() {
            return count + " " + (count == 1 ? singular : plural);
        }
    }

    /// Something of the notes that is not in the file.
    ///
    /// @param path of the note
    /// @param line from 1
    /// @param what what is missing: "image arch.png"; "" where the place says it all
    /// @param why  the reason, the same for all that is missing for it: "pictures are not printed yet"
    public record LeftOut(String path, int line, String what, String why) {}
}
