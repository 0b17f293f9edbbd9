package studypack.cli.files;

import java.nio.file.Path;

/// Which files a folder's configuration picks.
///
/// @param base      the folder that the patterns are seen from, or one in it
/// @param above     how the patterns see that folder, with `/` at its end; "" is where they are seen from
/// @param exclude   what is passed over
/// @param include   the only files that are read; none where all are
/// @param gitignore whether `.gitignore` counts
public record Picks(Path base, String above, Patterns exclude, Patterns include, boolean gitignore) {

    /// What holds where nothing is said.
    public static Picks usual(Path folder) {
        return new Picks(folder, "", Patterns.NONE, Patterns.NONE, true);
    }

    /// A folder as the patterns see it, with `/` at its end; one elsewhere is seen from the root, so that patterns of
    /// names alone match.
    String path(Path folder) {
        String path = Folder.slashed(folder.startsWith(base) ? base.relativize(folder) : folder);
        return (folder.startsWith(base) ? above : "") + (path.isEmpty() ? "" : path + "/");
    }

    /// The same for folders that are laid out elsewhere.
    ///
    /// @param real    the folder that stands for
    /// @param standIn this one
    public Picks standingIn(Path real, Path standIn) {
        if (base.startsWith(real)) {
            return new Picks(standIn.resolve(real.relativize(base)), above, exclude, include, gitignore);
        }
        return real.startsWith(base) ? new Picks(standIn, path(real), exclude, include, gitignore) : this;
    }
}
