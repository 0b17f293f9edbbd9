package studypack.cli.report;

import java.io.PrintStream;

/// Findings on one line each, for editors and `grep`.
final class ConciseReport implements CheckReport {
    private final PrintStream out;
    private final Reports.View view;

    ConciseReport(PrintStream out, Reports.View view) {
        this.out = out;
        this.view = view;
    }

    @Override
    public void file(FileFindings file) {
        file.findings().forEach(finding -> out.print(FindingLine.of(file, finding, view.style()) + "\n"));
    }

    @Override
    public void end(Tally tally) {
        SummaryReport.print(tally, out, view);
    }
}
