package studypack.cli.report;

import java.io.PrintStream;
import studypack.text.Position;
import studypack.validate.Severity;

/// Findings as a Code Quality report of GitLab, an array of what its documentation calls violations.
final class GitLabReport implements CheckReport {
    private final PrintStream out;
    private final RepositoryPaths paths;
    private final Occurrences occurrences = new Occurrences();
    private boolean first = true;

    GitLabReport(PrintStream out, RepositoryPaths paths) {
        this.out = out;
        this.paths = paths;
    }

    @Override
    public void file(FileFindings file) {
        for (Finding finding : file.findings()) {
            out.print((first ? "[\n" : ",\n") + violation(file, finding));
            first = false;
        }
    }

    private String violation(FileFindings file, Finding finding) {
        Position start = file.text().place(finding.span()).start();
        Position end = file.text().lastPlace(finding.span());
        return Json.object(json -> {
            json.writeStringField("type", "issue");
            json.writeStringField("check_name", finding.rule());
            json.writeStringField("description", FindingLine.sentence(finding));
            json.writeArrayFieldStart("categories");
            json.writeString(category(finding));
            json.writeEndArray();
            json.writeStringField("fingerprint", occurrences.key(finding));
            json.writeStringField("severity", severity(finding.severity()));
            json.writeObjectFieldStart("location");
            json.writeStringField("path", paths.path(file.path()));
            json.writeObjectFieldStart("lines");
            json.writeNumberField("begin", start.line());
            json.writeNumberField("end", end.line());
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }

    /// One of those of Code Climate, from where GitLab has the format; other readers need it.
    private static String category(Finding finding) {
        if (finding.rule().startsWith("duplicate/")) {
            return "Duplication";
        }
        return switch (finding.severity()) {
            case ERROR -> "Bug Risk";
            case WARNING -> "Clarity";
            case INFO -> "Style";
        };
    }

    @Override
    public void end(Tally tally) {
        out.print(first ? "[]\n" : "\n]\n");
    }
}
