package studypack.cli.report;

import java.io.PrintStream;
import java.util.List;
import studypack.note.Note;
import studypack.validate.Diagnostic;

/// Findings for a program: an array of objects, one a line.
final class JsonReport implements CheckReport {
    private final PrintStream out;
    private boolean first = true;

    JsonReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void file(Note note, List<Diagnostic> findings) {
        for (Diagnostic finding : findings) {
            out.print((first ? "[\n" : ",\n") + FindingJson.of(note, finding));
            first = false;
        }
    }

    @Override
    public void end(Tally tally) {
        out.print(first ? "[]\n" : "\n]\n");
    }
}
