package studypack.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studypack.cli.config.Configs;

/// Which notes make a pack: those under one `studypack.yaml`, and all others together.
public final class PackFolders {
    private static final String NONE = "";

    private final Map<Path, String> packs = new HashMap<>();

    /// The folder of the nearest `studypack.yaml` in the note's folder or above it, "" where there is none.
    ///
    /// @param note as the user named it
    public String of(String note, Path cwd) {
        return of(cwd.resolve(note).toAbsolutePath().normalize().getParent());
    }

    private String of(@Nullable Path folder) {
        if (folder == null) {
            return NONE;
        }
        String known = packs.get(folder);
        if (known == null) {
            known = Files.exists(folder.resolve(Configs.FILE)) ? folder.toString() : of(folder.getParent());
            packs.put(folder, known);
        }
        return known;
    }
}
