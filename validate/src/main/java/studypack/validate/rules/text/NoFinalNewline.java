package studypack.validate.rules.text;

import java.util.List;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// A last line without an end.
public final class NoFinalNewline implements Rule {
    @Override
    public String name() {
        return "text/no-final-newline";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        String text = note.source().text();
        if (text.isBlank() || text.endsWith("\n") || text.endsWith("\r")) {
            return List.of();
        }
        Span end = Span.at(text.length());
        return List.of(finding("the last line has no end", end, "end it, or lines that are added run into it")
                .withFix(Fix.safe("end the last line", new Fix.Edit(end, lineEnd(text)))));
    }

    /// As the first line ends.
    private static String lineEnd(String text) {
        int at = text.indexOf('\n');
        if (at < 0) {
            return text.indexOf('\r') < 0 ? "\n" : "\r";
        }
        return at > 0 && text.charAt(at - 1) == '\r' ? "\r\n" : "\n";
    }
}
