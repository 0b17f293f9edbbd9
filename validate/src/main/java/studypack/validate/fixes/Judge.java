package studypack.validate.fixes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.note.Note;
import studypack.text.Decoded;
import studypack.validate.Diagnostic;

/// Reads a file and judges it as the run does that its fixes belong to, so that a fix is tried before it is written.
public interface Judge {

    /// @return null where it cannot be read as a note
    @Nullable
    Note read(Decoded decoded);

    /// Every finding in order.
    List<Diagnostic> findings(Note note);
}
