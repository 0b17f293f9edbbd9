package studypack.cli.report;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studypack.text.Position;
import studypack.text.Span;
import studypack.validate.Excerpt;
import studypack.validate.Fix;
import studypack.validate.Words;

/// Findings for a person: what is wrong, the line with the place underlined, what belongs to it, and what to do.
///
/// A note that is broken throughout has a finding on every line. They say the same, so the first few stand for all.
final class FullReport implements CheckReport {
    /// Rules with which a note may be broken throughout.
    private static final List<String> FOLDED = List.of("text/lost-characters", "text/mojibake");

    private static final int MOST = 5;
    private static final int FIRST = 3;
    private static final String MARGIN = "      ";

    private final PrintStream out;
    private final Reports.View view;
    private final Style style;
    private final StringBuilder text = new StringBuilder();

    FullReport(PrintStream out, Reports.View view) {
        this.out = out;
        this.view = view;
        this.style = view.style();
    }

    @Override
    public void file(FileFindings file) {
        List<Finding> findings = file.findings();
        Map<String, Integer> seen = new HashMap<>();
        for (Finding finding : findings) {
            int number = seen.merge(finding.rule(), 1, Integer::sum);
            int more = number <= FIRST ? 0 : folded(finding.rule(), findings) - FIRST;
            if (more <= 0) {
                print(file, finding);
            } else if (number == FIRST + 1) {
                fold(file, finding.rule(), more);
            }
        }
        // At one stroke: to encode many small pieces takes as long as to make them.
        out.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }

    /// How many findings the rule has, 0 where each of them is to be printed.
    private int folded(String rule, List<Finding> findings) {
        if (view.all() || !FOLDED.contains(rule)) {
            return 0;
        }
        int number = (int)
                findings.stream().filter(finding -> finding.rule().equals(rule)).count();
        return number > MOST ? number : 0;
    }

    private void print(FileFindings file, Finding finding) {
        text.append(FindingLine.of(file, finding, style) + "\n" + frame(file, finding.span()));
        finding.related().forEach(related -> related(file, finding, related));
        Fix fix = finding.fix();
        if (finding.help() != null && (fix == null || !finding.help().equals(fix.title()))) {
            advise("help:", finding.help());
        }
        if (fix != null) {
            advise("fix:", ways(fix));
        }
        text.append("\n");
    }

    private void fold(FileFindings file, String rule, int more) {
        String path = Words.path(file.path());
        text.append(style.path(Printable.of(file.path())) + ": and " + more + " more of " + style.strong(rule)
                + (file.breakage() == null ? "" : ": " + file.breakage().words()) + "\n");
        advise("help:", "`studypack repair " + path + "` shows the repairs, `studypack text " + path + "` lists them");
        text.append("\n");
    }

    @Override
    public void end(Tally tally) {
        SummaryReport.print(tally, out, view);
    }

    private String frame(FileFindings file, Span span) {
        return CodeFrame.of(file.text().text(), file.text().lines(), span, style);
    }

    private void advise(String what, String advice) {
        text.append(MARGIN + style.code(what) + " " + Printable.of(advice) + "\n");
    }

    private static String ways(Fix fix) {
        return switch (fix.applicability()) {
            case SAFE -> fix.title() + " (`--fix`)";
            case SUGGESTED -> fix.title() + " (a suggestion: `--unsafe-fixes`)";
        };
    }

    /// A place on the line of the finding was just shown.
    private void related(FileFindings file, Finding finding, Finding.Related related) {
        Excerpt excerpt = related.excerpt();
        Position place = excerpt == null ? file.text().place(related.span()).start() : excerpt.start();
        text.append(MARGIN + style.code("see") + " " + Printable.of(related.path()) + ":" + place + " "
                + Printable.of(related.message()) + "\n");
        if (excerpt != null) {
            text.append(CodeFrame.of(excerpt, style));
        } else if (place.line() != file.text().place(finding.span()).start().line()) {
            text.append(frame(file, related.span()));
        }
    }
}
