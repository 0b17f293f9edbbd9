package studypack.cli.report;

import java.io.PrintStream;

/// Findings for a program: an array of objects, one a line.
final class JsonReport implements CheckReport {
    private final PrintStream out;
    private boolean first = true;

    JsonReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void file(FileFindings file) {
        for (Finding finding : file.findings()) {
            out.print((first ? "[\n" : ",\n") + FindingJson.of(file, finding));
            first = false;
        }
    }

    @Override
    public void end(Tally tally) {
        out.print(first ? "[]\n" : "\n]\n");
    }
}
