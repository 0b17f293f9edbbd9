package studypack.cli.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studypack.text.Position;
import studypack.validate.Excerpt;
import studypack.validate.Severity;

/// Findings as workflow commands, of which GitHub Actions makes annotations: ten of a kind, so errors come first. The
/// others stay in the log, and the page of the step's summary has a table of all.
final class GitHubReport implements CheckReport {
    private static final int ANNOTATED = 10;

    private final PrintStream out;
    private final RepositoryPaths paths;
    private final @Nullable StepSummary summary;
    private final Map<Severity, List<String>> later = new EnumMap<>(Severity.class);

    GitHubReport(PrintStream out, Reports.View view) {
        this.out = out;
        this.paths = view.paths();
        this.summary = view.stepSummary() == null ? null : new StepSummary(view.stepSummary());
    }

    @Override
    public void file(FileFindings file) {
        for (Finding finding : file.findings()) {
            String command = command(file, finding) + "\n";
            if (finding.severity() == Severity.ERROR) {
                out.print(command);
            } else {
                later.computeIfAbsent(finding.severity(), severity -> new ArrayList<>())
                        .add(command);
            }
        }
        if (summary != null) {
            summary.page().file(file);
        }
    }

    @Override
    public void end(Tally tally) {
        later.values().forEach(commands -> commands.forEach(out::print));
        if (summary != null) {
            summary.page().end(tally);
            int hidden = beyond(tally.errors()) + beyond(tally.warnings()) + beyond(tally.infos());
            out.print(summary.end(hidden));
        }
    }

    private static int beyond(int findings) {
        return Math.max(0, findings - ANNOTATED);
    }

    /// `::error file=a.md,line=1,…::message`, as the runner of GitHub Actions reads it.
    private String command(FileFindings file, Finding finding) {
        Position start = file.text().place(finding.span()).start();
        Position last = file.text().lastPlace(finding.span());
        // GitHub takes columns only where both are on one line, and counts the last one in.
        String columns = start.line() == last.line() ? ",col=" + start.column() + ",endColumn=" + last.column() : "";
        return "::" + kind(finding.severity())
                + " file=" + property(paths.path(file.path()))
                + ",line=" + start.line()
                + ",endLine=" + last.line()
                + columns
                + ",title=" + property(finding.rule())
                + "::" + data(message(file, finding));
    }

    private static String kind(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private String message(FileFindings file, Finding finding) {
        StringBuilder message = new StringBuilder(Printable.of(finding.message()));
        for (Finding.Related related : finding.related()) {
            Excerpt excerpt = related.excerpt();
            Position place = excerpt == null ? file.text().place(related.span()).start() : excerpt.start();
            message.append("\nsee ")
                    .append(Printable.of(paths.path(related.path()) + ":" + place + " " + related.message()));
        }
        if (finding.help() != null) {
            message.append("\nhelp: ").append(Printable.of(finding.help()));
        }
        return message.toString();
    }

    /// As the toolkit of GitHub Actions escapes the text of a command.
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
