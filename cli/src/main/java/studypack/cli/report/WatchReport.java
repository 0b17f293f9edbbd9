package studypack.cli.report;

import java.util.List;

/// One way to tell what is wrong with notes that somebody is writing.
public interface WatchReport {

    /// What is told where something changed.
    ///
    /// @param come the files with nothing but the findings that were not there before
    /// @param gone the files as they were, with nothing but the findings that are no more
    record Change(List<FileFindings> come, List<FileFindings> gone) {
        public Change {
            come = List.copyOf(come);
            gone = List.copyOf(gone);
        }

        public boolean isNothing() {
            return come.isEmpty() && gone.isEmpty();
        }
    }

    /// Called once: what is found in all notes at first.
    void begin(List<FileFindings> files, Tally tally);

    /// Called for each change, before what it brings is known to the end.
    ///
    /// @param time as a person wants to read it
    void changed(String time, List<String> paths);

    /// Called where something is found or gone; may be called several times for a change.
    void tell(Change change);

    /// Called when the change is told.
    ///
    /// @param any   something was found or gone
    /// @param tally of all notes
    void end(boolean any, Tally tally);
}
