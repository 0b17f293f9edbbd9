package studypack.cli.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studypack.validate.Rules;
import studypack.validate.Severity;

/// A page for the summary of a CI job: how often each rule found something, and the first findings, errors before
/// warnings. A row is short and there are at most [#MOST], so that it stays far below the 1 MiB that GitHub takes.
final class MarkdownSummary implements CheckReport {
    private static final int MOST = 100;
    private static final int LONGEST = 400;

    private final PrintStream out;
    private final RuleCounts counts = new RuleCounts();
    private final Map<Severity, List<String>> first = new EnumMap<>(Severity.class);

    MarkdownSummary(PrintStream out) {
        this.out = out;
    }

    @Override
    public void file(FileFindings file) {
        counts.add(file.findings());
        for (Finding finding : file.findings()) {
            List<String> rows = first.computeIfAbsent(finding.severity(), severity -> new ArrayList<>());
            if (rows.size() < MOST) {
                rows.add(row(
                        cell(file.path() + ":"
                                + file.text().place(finding.span()).start()),
                        Style.name(finding.severity()),
                        cell(finding.rule()),
                        cell(finding.message())));
            }
        }
    }

    @Override
    public void end(Tally tally) {
        out.print("## Studypack\n\n" + tally.summary() + "\n");
        if (!tally.fixes().isEmpty()) {
            out.print("\n" + tally.fixes() + "\n");
        }
        List<RuleCounts.Count> rules = counts.sorted();
        if (rules.isEmpty()) {
            return;
        }
        out.print("\n| rule | severity | findings | files | what it finds |\n|---|---|--:|--:|---|\n");
        for (RuleCounts.Count rule : rules) {
            out.print(row(
                    cell(rule.rule()),
                    Style.name(rule.severity()),
                    Figures.of(rule.findings()),
                    Figures.of(rule.files()),
                    summary(rule.rule())));
        }
        List<String> rows = Stream.of(Severity.values())
                .flatMap(severity -> first.getOrDefault(severity, List.of()).stream())
                .limit(MOST)
                .toList();
        out.print("\n| place | severity | rule | finding |\n|---|---|---|---|\n" + String.join("", rows));
        int more = tally.findings() - rows.size();
        if (more > 0) {
            out.print("\nand " + Figures.of(more) + " more\n");
        }
    }

    private static String summary(String rule) {
        return Rules.find(rule).map(Rules.Entry::summary).orElse("").replace("|", "\\|");
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /// Text of a note as nothing but text: no mark, tag, link or end of a cell.
    private static String cell(String text) {
        String line = Printable.of(DisplayWidth.cut(text.replaceAll("\\s", " "), LONGEST));
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '<' -> cell.append("&lt;");
                case '>' -> cell.append("&gt;");
                case '&' -> cell.append("&amp;");
                case '@' -> cell.append("&#64;");
                case '\\', '|', '`', '*', '_', '~', '[', ']', '!', '#', '$', ':' ->
                    cell.append('\\').append(c);
                default -> cell.append(c);
            }
        }
        return cell.toString();
    }
}
