package studypack.cli.report;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every way to print the findings of a check.
public final class Reports {
    /// The first is the one for a screen where nobody asks for another.
    public static final List<Format> FORMATS = List.of(
            new Format("full", FullReport::new),
            new Format("concise", ConciseReport::new),
            new Format("grouped", GroupedReport::new),
            new Format("summary", SummaryReport::new),
            new Format("statistics", StatisticsReport::new),
            new Format("html", (out, view) -> new HtmlReport(out)),
            new Format("json", (out, view) -> new JsonReport(out)),
            new Format("jsonl", (out, view) -> new JsonLinesReport(out)),
            new Format("markdown-summary", (out, view) -> new MarkdownSummary(out)),
            new Format("sarif", (out, view) -> new SarifReport(out, view.paths())),
            new Format("github", GitHubReport::new),
            new Format("gitlab", (out, view) -> new GitLabReport(out, view.paths())),
            new Format("checkstyle", (out, view) -> new CheckstyleReport(out, view.paths())),
            new Format("junit", (out, view) -> new JUnitReport(out, view.paths())),
            new Format("rdjson", (out, view) -> new RdJsonReport(out, view.paths())),
            new Format("rdjsonl", (out, view) -> new RdJsonLinesReport(out, view.paths())));

    private Reports() {}

    /// A way to print findings.
    public record Format(String name, Maker maker) {
        /// @param out takes the report; it is not closed
        public CheckReport to(PrintStream out, View view) {
            return maker.make(out, view);
        }
    }

    /// Begins a report.
    @FunctionalInterface
    public interface Maker {
        CheckReport make(PrintStream out, View view);
    }

    /// How a person wants to see findings, and where the check runs.
    ///
    /// @param all         every finding is printed, however many say the same
    /// @param quiet       nothing but findings is printed
    /// @param paths       what reports for programs call the notes
    /// @param stepSummary where a step of GitHub Actions takes its summary from, null where there is none
    public record View(
            Style style,
            boolean all,
            boolean quiet,
            RepositoryPaths paths,
            @Nullable Path stepSummary) {
        /// The same for a file, where colours are noise.
        public View plain() {
            return new View(new Style(false), all, quiet, paths, stepSummary);
        }
    }

    public static List<String> names() {
        return FORMATS.stream().map(Format::name).toList();
    }
}
