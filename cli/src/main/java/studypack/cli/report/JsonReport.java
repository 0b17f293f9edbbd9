package studypack.cli.report;

import java.io.PrintStream;
import java.util.List;
import studypack.note.Note;
import studypack.validate.Diagnostic;

/// Findings for a program: an array of flat objects, one a line; see `docs/json.md`.
public final class JsonReport implements CheckReport {
    private final PrintStream out;
    private boolean first = true;

    public JsonReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void file(Note note, List<Diagnostic> findings) {
        for (Diagnostic finding : findings) {
            out.print((first ? "[\n" : ",\n") + json(note, finding));
            first = false;
        }
    }

    @Override
    public void end(Tally tally) {
        out.print(first ? "[]\n" : "\n]\n");
    }

    private static String json(Note note, Diagnostic finding) {
        Place place = Place.of(note, finding.span());
        return Json.object(json -> {
            json.writeStringField("path", note.path());
            json.writeNumberField("line", place.start().line());
            json.writeNumberField("column", place.start().column());
            json.writeNumberField("endLine", place.end().line());
            json.writeNumberField("endColumn", place.end().column());
            json.writeStringField("rule", finding.rule());
            json.writeStringField("severity", Style.name(finding.severity()));
            json.writeStringField("message", finding.message());
        });
    }
}
