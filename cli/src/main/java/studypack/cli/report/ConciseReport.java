package studypack.cli.report;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

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
        StringBuilder lines = new StringBuilder();
        file.findings()
                .forEach(finding -> lines.append(FindingLine.of(file, finding, view.style()))
                        .append('\n'));
        out.writeBytes(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void end(Tally tally) {
        SummaryReport.print(tally, out, view);
    }
}
