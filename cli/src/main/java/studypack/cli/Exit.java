package studypack.cli;

/// Exit codes, see `docs/cli.md`.
final class Exit {
    static final int OK = 0;

    /// `check` found errors or warnings.
    static final int FINDINGS = 1;

    /// The command could not do what was asked: usage, a file that cannot be read or written.
    static final int FAILED = 2;

    private Exit() {}
}
