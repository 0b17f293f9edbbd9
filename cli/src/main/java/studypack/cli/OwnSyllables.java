package studypack.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studypack.cli.files.NoteFile;
import studypack.mojibake.Syllables;

/// The table of syllables each note is read with: the one that the nearest `studypack.yaml` above it names, else the
/// shipped one.
final class OwnSyllables {
    private final Map<Path, Syllables> byFolder = new HashMap<>();
    private final Path cwd;

    private OwnSyllables(Path cwd) {
        this.cwd = cwd.toAbsolutePath().normalize();
    }

    /// Looks above every file once, before any is read.
    ///
    /// @throws studypack.cli.files.Failure where a `studypack.yaml` or the table it names cannot be read
    static OwnSyllables of(List<NoteFile> files, Path cwd) {
        OwnSyllables own = new OwnSyllables(cwd);
        files.forEach(file -> own.find(folder(file)));
        return own;
    }

    Syllables of(NoteFile file) {
        return byFolder.getOrDefault(folder(file), Syllables.shipped());
    }

    private static @Nullable Path folder(NoteFile file) {
        return file.path().toAbsolutePath().normalize().getParent();
    }

    private Syllables find(@Nullable Path folder) {
        if (folder == null) {
            return Syllables.shipped();
        }
        Syllables known = byFolder.get(folder);
        if (known == null) {
            known = Files.exists(folder.resolve(PackConfig.FILE)) ? read(folder) : find(folder.getParent());
            byFolder.put(folder, known);
        }
        return known;
    }

    private Syllables read(Path folder) {
        String shown = folder.startsWith(cwd) ? cwd.relativize(folder).toString() : folder.toString();
        Syllables named = PackConfig.of(folder, shown.isEmpty() ? "." : shown).syllables();
        return named == null ? Syllables.shipped() : named;
    }
}
