package studypack.cli.report;

import java.io.PrintStream;
import java.util.List;

/// Findings under the name of their file, in columns.
final class GroupedReport implements CheckReport {
    private final PrintStream out;
    private final Reports.View view;

    GroupedReport(PrintStream out, Reports.View view) {
        this.out = out;
        this.view = view;
    }

    @Override
    public void file(FileFindings file) {
        List<Finding> findings = file.findings();
        if (findings.isEmpty()) {
            return;
        }
        Style style = view.style();
        List<String> places = findings.stream()
                .map(finding -> file.text().place(finding.span()).start().toString())
                .toList();
        int place = widest(places);
        int severity = widest(
                findings.stream().map(finding -> Style.name(finding.severity())).toList());
        int rule = widest(findings.stream().map(Finding::rule).toList());
        out.print(style.path(Printable.of(file.path())) + "\n");
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            String mark = finding.isFixable() ? style.code(FindingLine.FIXABLE) + " " : "";
            out.print("  " + " ".repeat(place - places.get(i).length()) + style.dim(places.get(i)) + "  "
                    + style.severity(finding.severity())
                    + " ".repeat(severity - Style.name(finding.severity()).length() + 2)
                    + style.strong(finding.rule())
                    + " ".repeat(rule - finding.rule().length() + 2)
                    + mark + Printable.of(finding.message()) + "\n");
        }
        out.print("\n");
    }

    @Override
    public void end(Tally tally) {
        SummaryReport.print(tally, out, view);
    }

    private static int widest(List<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }
}
