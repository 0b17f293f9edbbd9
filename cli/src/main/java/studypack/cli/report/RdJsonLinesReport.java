package studypack.cli.report;

import java.io.PrintStream;

/// Findings for reviewdog while they are found: a `Diagnostic` of its format a line.
final class RdJsonLinesReport implements CheckReport {
    private final PrintStream out;
    private final RepositoryPaths paths;

    RdJsonLinesReport(PrintStream out, RepositoryPaths paths) {
        this.out = out;
        this.paths = paths;
    }

    @Override
    public void file(FileFindings file) {
        file.findings().forEach(finding -> out.print(RdJson.of(file, finding, paths, true) + "\n"));
    }

    @Override
    public void end(Tally tally) {}
}
