package studypack.cli.fix;

/// What becomes of the fixes of a run.
///
/// @param write     files are written
/// @param diff      the difference is shown in place of findings, and nothing written
/// @param only      findings are not reported
/// @param suggested suggested fixes are applied too
public record FixMode(boolean write, boolean diff, boolean only, boolean suggested) {

    /// Fixes are applied at all.
    public boolean isOn() {
        return write || diff;
    }

    /// The findings that are left are told.
    public boolean reports() {
        return !diff && !only;
    }
}
