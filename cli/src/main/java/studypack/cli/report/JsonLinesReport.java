package studypack.cli.report;

import java.io.PrintStream;
import java.util.List;
import studypack.note.Note;
import studypack.validate.Diagnostic;

/// Findings for a program that does not want to wait for the last one: an object a line.
final class JsonLinesReport implements CheckReport {
    private final PrintStream out;

    JsonLinesReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void file(Note note, List<Diagnostic> findings) {
        findings.forEach(finding -> out.print(FindingJson.of(note, finding) + "\n"));
    }

    @Override
    public void end(Tally tally) {}
}
