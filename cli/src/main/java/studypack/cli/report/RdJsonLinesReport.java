package studypack.cli.report;

import java.io.PrintStream;

/// Findings for reviewdog while they are found: a `Diagnostic` of its format a line.
final class RdJsonLinesReport implements CheckReport {
    private final PrintStream out;
    private final Repository repository;

    RdJsonLinesReport(PrintStream out, Repository repository) {
        this.out = out;
        this.repository = repository;
    }

    @Override
    public void file(FileFindings file) {
        file.findings().forEach(finding -> out.print(RdJson.of(file, finding, repository, true) + "\n"));
    }

    @Override
    public void end(Tally tally) {}
}
