package studypack.cli.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// How a service that holds the notes names them: by their paths in the repository, wherever the check ran and however
/// they were named to it.
///
/// @param cwd  what paths of the user start from
/// @param root of the repository, else the same
public record RepositoryPaths(Path cwd, Path root) {
    private static final String UNRESERVED = "-._~/";

    /// The nearest folder at or above `cwd` that holds `.git`; a file of that name (a work tree, a submodule) counts,
    /// too.
    public static RepositoryPaths around(Path cwd) {
        Path from = cwd.toAbsolutePath().normalize();
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return new RepositoryPaths(from, folder);
            }
        }
        return new RepositoryPaths(from, from);
    }

    /// `notes/a.md`; a note outside of the repository has its whole path. Names are as the file system has them.
    ///
    /// @param path as the user named it
    String path(String path) {
        Path whole = cwd.resolve(path).normalize();
        Path inside = whole.startsWith(root) ? whole : real(whole);
        return inside.startsWith(root)
                ? slashed(root.relativize(inside))
                : whole.toString().replace('\\', '/');
    }

    boolean holds(String path) {
        return !Path.of(path).isAbsolute();
    }

    /// A path of ours as a reference of RFC 3986: every byte of UTF-8 that may mean something else is written as `%20`.
    ///
    /// @param path that [#path] gave
    String uri(String path) {
        StringBuilder uri = new StringBuilder();
        if (!holds(path)) {
            uri.append(path.startsWith("/") ? "file://" : "file:///");
        }
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || UNRESERVED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(digit(c >> 4)).append(digit(c & 15));
            }
        }
        return uri.toString();
    }

    private static char digit(int value) {
        return (char) (value < 10 ? '0' + value : 'A' + value - 10);
    }

    /// The user may have come by a link.
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }

    private static String slashed(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
