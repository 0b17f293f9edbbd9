package studypack.cli.report;

import java.io.PrintStream;

/// Findings for a program that does not want to wait for the last one: an object a line.
final class JsonLinesReport implements CheckReport {
    private final PrintStream out;

    JsonLinesReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void file(FileFindings file) {
        file.findings().forEach(finding -> out.print(FindingJson.of(file, finding) + "\n"));
    }

    @Override
    public void end(Tally tally) {}
}
