package studypack.cli.session;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What stands in an editor, which is newer than what stands on the disk. Asked from several threads.
public interface Drafts {
    /// Nobody edits anything.
    Drafts NONE = new Drafts() {
        @Override
        public @Nullable String text(Path note) {
            return null;
        }

        @Override
        public Set<Path> open() {
            return Set.of();
        }
    };

    /// @param note absolute
    /// @return null where it is not open
    @Nullable
    String text(Path note);

    /// The notes that are open, those too that were never saved.
    Set<Path> open();
}
