package studypack.cli.report;

import java.io.PrintStream;

/// Findings for reviewdog: a `DiagnosticResult` of its format.
final class RdJsonReport implements CheckReport {
    private final PrintStream out;
    private final RepositoryPaths paths;
    private boolean first = true;

    RdJsonReport(PrintStream out, RepositoryPaths paths) {
        this.out = out;
        this.paths = paths;
        out.print("{\"source\":{\"name\":\"" + Product.NAME + "\"},\"diagnostics\":[");
    }

    @Override
    public void file(FileFindings file) {
        for (Finding finding : file.findings()) {
            out.print((first ? "\n" : ",\n") + RdJson.of(file, finding, paths, false));
            first = false;
        }
    }

    @Override
    public void end(Tally tally) {
        out.print(first ? "]}\n" : "\n]}\n");
    }
}
