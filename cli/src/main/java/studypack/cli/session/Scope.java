package studypack.cli.session;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import studypack.cli.config.Configs;

/// Which notes a session is about.
///
/// @param paths   files and folders, as the user named them
/// @param cwd     that they are seen from
/// @param configs reads the configuration anew
/// @param all     remarks are told too
public record Scope(List<String> paths, Path cwd, Supplier<Configs> configs, boolean all) {
    public Scope {
        paths = List.copyOf(paths);
        cwd = Paths.absolute(cwd);
    }

    /// The user named this very file or folder.
    ///
    /// @param path absolute
    boolean names(Path path) {
        return paths.stream()
                .anyMatch(named -> Paths.absolute(cwd.resolve(named)).equals(path));
    }
}
