package studypack.cli.session;

import java.nio.file.Path;

/// One way to write the path of a file, so that those who tell of it mean the same.
public final class Paths {
    private Paths() {}

    /// From the root, without `.` and `..`.
    public static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
