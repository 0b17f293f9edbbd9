package studypack.cli.baseline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Finds for each note the baseline that holds for it; each is read once. For one thread.
public final class Baselines {
    private final Function<Path, Optional<Path>> named;
    private final Function<Path, String> shown;
    private final boolean looks;
    private final Map<Path, Optional<Path>> nearest = new HashMap<>();
    private final Map<Path, Baseline> read = new HashMap<>();

    /// @param named the file that somebody names for a note
    /// @param shown a file as the user knows it
    /// @param looks where nobody names one, the nearest holds
    public Baselines(Function<Path, Optional<Path>> named, Function<Path, String> shown, boolean looks) {
        this.named = named;
        this.shown = shown;
        this.looks = looks;
    }

    /// The baseline of a note, null where it has none.
    ///
    /// @param note absolute
    /// @throws studypack.cli.files.Failure where it cannot be read, or has a fault
    public @Nullable Baseline of(Path note) {
        Path file = file(note);
        return file == null ? null : read.computeIfAbsent(file, path -> BaselineFile.read(path, shown.apply(path)));
    }

    /// Where the baseline of a note stands: the one that is named, else the nearest in its folder or above it; null
    /// where there is none.
    public @Nullable Path file(Path note) {
        return named.apply(note)
                .or(() -> looks ? nearest(note.getParent()) : Optional.empty())
                .orElse(null);
    }

    private Optional<Path> nearest(@Nullable Path folder) {
        if (folder == null) {
            return Optional.empty();
        }
        Optional<Path> known = nearest.get(folder);
        if (known == null) {
            Path file = folder.resolve(BaselineFile.NAME);
            known = Files.exists(file) ? Optional.of(file) : nearest(folder.getParent());
            nearest.put(folder, known);
        }
        return known;
    }
}
