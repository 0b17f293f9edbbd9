package studypack.cli.files;

import java.nio.file.Path;

/// Which files a folder's configuration picks.
///
/// @param base      the folder that the patterns are seen from
/// @param exclude   what is passed over
/// @param include   the only files that are read; none where all are
/// @param gitignore whether `.gitignore` counts
public record Picks(Path base, Patterns exclude, Patterns include, boolean gitignore) {

    /// What holds where nothing is said.
    public static Picks usual(Path folder) {
        return new Picks(folder, Patterns.NONE, Patterns.NONE, true);
    }
}
