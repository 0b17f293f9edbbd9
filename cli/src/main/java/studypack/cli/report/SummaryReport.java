package studypack.cli.report;

import java.io.PrintStream;

/// The last lines alone: how much was found, and what mends itself.
final class SummaryReport implements CheckReport {
    private final PrintStream out;
    private final Reports.View view;

    SummaryReport(PrintStream out, Reports.View view) {
        this.out = out;
        this.view = view;
    }

    @Override
    public void file(FileFindings file) {}

    @Override
    public void end(Tally tally) {
        print(tally, out, view);
    }

    static void print(Tally tally, PrintStream out, Reports.View view) {
        if (view.quiet()) {
            return;
        }
        out.print(tally.summary() + "\n");
        String fixes = tally.fixes();
        if (!fixes.isEmpty()) {
            out.print(view.style().code(FindingLine.FIXABLE) + " " + fixes + "\n");
        }
    }
}
