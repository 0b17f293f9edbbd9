package studypack.validate.rules.text;

import java.util.ArrayList;
import java.util.List;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Wording;
import studypack.validate.Words;

/// Two spaces between two words of one line.
public final class DoubleSpace implements Rule {
    /// More of them are there to align something.
    private static final int MOST = 3;

    @Override
    public String name() {
        return "text/double-space";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        String text = note.source().text();
        List<Diagnostic> found = new ArrayList<>();
        for (int at = text.indexOf("  "); at >= 0; at = text.indexOf("  ", at)) {
            int end = at;
            while (end < text.length() && text.charAt(end) == ' ') {
                end++;
            }
            if (at > 0
                    && end < text.length()
                    && end - at <= MOST
                    && isBetweenWords(text, at, end)
                    && isPlain(note, at)) {
                found.add(diagnostic(text, new Span(at, end)));
            }
            at = end;
        }
        return found;
    }

    private static boolean isBetweenWords(String text, int at, int end) {
        return Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(end));
    }

    /// Code shows its spaces.
    private static boolean isPlain(Note note, int at) {
        return Wording.holds(note, at) && !Wording.isCode(note, at);
    }

    private Diagnostic diagnostic(String text, Span span) {
        String words = Words.around(text, span.start() - 1) + "  " + Words.around(text, span.end());
        return finding(span.length() + " spaces stand in \"" + words + "\"", span, "write one")
                .withFix(Fix.safe("write one space", new Fix.Edit(span, " ")));
    }
}
