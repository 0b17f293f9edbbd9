package studypack.cli.report;

import java.util.List;
import studypack.note.Note;
import studypack.validate.Diagnostic;

/// One way to print the findings of a check.
public interface CheckReport {
    /// Says nothing.
    CheckReport NONE = new CheckReport() {
        @Override
        public void file(Note note, List<Diagnostic> findings) {}

        @Override
        public void end(Tally tally) {}
    };

    /// Called for each file in order, also where nothing was found.
    ///
    /// @param findings in the order of the report
    void file(Note note, List<Diagnostic> findings);

    /// Called once after the last file.
    void end(Tally tally);
}
