package studypack.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studypack.note.Note;
import studypack.text.Decoded;
import studypack.validate.Diagnostic;
import studypack.validate.fixes.Judge;

/// Reads and judges a file as it would be after a change.
record Again(Reading.WholeReader reader, Function<Note, List<Diagnostic>> check) implements Judge {
    @Override
    public @Nullable Note read(Decoded decoded) {
        try {
            return reader.read(decoded);
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public List<Diagnostic> findings(Note note) {
        return check.apply(note);
    }
}
