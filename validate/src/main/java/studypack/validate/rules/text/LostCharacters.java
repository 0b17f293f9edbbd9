package studypack.validate.rules.text;

import java.util.List;
import studypack.mojibake.Grade;
import studypack.note.Note;
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

    @Override
    public List<Diagnostic> check(Note note) {
        return Runs.of(note.source()).stream()
                .filter(run -> run.repair().grade() == Grade.LOST)
                .map(run -> finding(
                        Words.quote(run.broken()) + " was text once ("
                                + run.repair().route() + "), and too much of it is lost",
                        run.span(),
                        "copy the passage from its source again"))
                .toList();
    }
}
