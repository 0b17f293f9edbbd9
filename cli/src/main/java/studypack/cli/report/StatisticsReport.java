package studypack.cli.report;

import java.io.PrintStream;
import java.util.List;
import studypack.validate.Rules;

/// How often each rule found something, in place of the findings.
final class StatisticsReport implements CheckReport {
    private final PrintStream out;
    private final Reports.View view;
    private final RuleCounts counts = new RuleCounts();

    StatisticsReport(PrintStream out, Reports.View view) {
        this.out = out;
        this.view = view;
    }

    @Override
    public void file(FileFindings file) {
        counts.add(file.findings());
    }

    @Override
    public void end(Tally tally) {
        List<RuleCounts.Count> rows = counts.sorted();
        int number = rows.stream()
                .mapToInt(row -> Figures.of(row.findings()).length())
                .max()
                .orElse(0);
        int name = rows.stream().mapToInt(row -> row.rule().length()).max().orElse(0);
        Style style = view.style();
        for (RuleCounts.Count row : rows) {
            String severity = Style.name(row.severity());
            String mark = row.fixable() > 0 ? style.code(FindingLine.FIXABLE) : "   ";
            out.print(" ".repeat(number - Figures.of(row.findings()).length()) + Figures.of(row.findings()) + "  "
                    + style.severity(row.severity()) + " ".repeat(9 - severity.length())
                    + style.strong(row.rule()) + " ".repeat(name - row.rule().length() + 2)
                    + mark + " " + summary(row.rule()) + "\n");
        }
        if (!rows.isEmpty() && !view.quiet()) {
            out.print("\n");
        }
        SummaryReport.print(tally, out, view);
    }

    private static String summary(String rule) {
        return Rules.find(rule).map(Rules.Entry::summary).orElse("");
    }
}
