package studypack.cli.report;

/// One way to print the findings of a check.
public interface CheckReport {
    /// Says nothing.
    CheckReport NONE = new CheckReport() {
        @Override
        public void file(FileFindings file) {}

        @Override
        public void end(Tally tally) {}
    };

    /// Called for each file in order, also where nothing was found.
    void file(FileFindings file);

    /// Called once after the last file.
    void end(Tally tally);

    /// Called after all else, when it is known how the run ends. Nearly every report says nothing of it.
    ///
    /// @param code of the process
    default void exit(int code) {}
}
