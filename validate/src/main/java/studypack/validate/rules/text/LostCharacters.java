package studypack.validate.rules.text;

import java.util.ArrayList;
import java.util.List;
import studypack.mojibake.Grade;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// Broken text whose bytes are gone, so that nobody can tell what it said.
public final class LostCharacters implements Rule {
    @Override
    public String name() {
        return "text/lost-characters";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /// One finding a line, for a sentence of five words is lost once. U+FFFD alone is a matter of
    /// `text/replacement-character`.
    @Override
    public List<Diagnostic> check(Note note) {
        List<Diagnostic> found = new ArrayList<>();
        List<Runs.Run> line = new ArrayList<>();
        int number = 0;
        for (Runs.Run run : Runs.of(note.source())) {
            if (run.repair().grade() != Grade.LOST || run.isReplacement()) {
                continue;
            }
            int here = note.source().lines().lineAt(run.span().start());
            if (here != number && !line.isEmpty()) {
                found.add(diagnostic(note, line));
                line.clear();
            }
            number = here;
            line.add(run);
        }
        if (!line.isEmpty()) {
            found.add(diagnostic(note, line));
        }
        return found;
    }

    private Diagnostic diagnostic(Note note, List<Runs.Run> line) {
        Span span = line.getFirst().span().cover(line.getLast().span());
        return finding(
                Words.quote(span.in(note.source().text())) + " was text once ("
                        + line.getFirst().repair().route() + "), and too much of it is lost",
                span,
                "copy the passage from its source again");
    }
}
