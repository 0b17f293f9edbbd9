package studypack.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Where the tests find what stands outside their own module.
public final class Project {
    private Project() {}

    /// The folder of the parent pom.
    public static Path root() {
        return Path.of(System.getProperty("studypack.root", "."))
                .toAbsolutePath()
                .normalize();
    }

    /// The project's own notes.
    public static Path content() {
        return root().resolve("content");
    }

    /// The folder of real notes beside the checkout; the test is skipped with a message where it is absent.
    public static Path seeds() {
        Path seeds = root().resolveSibling("shared").resolve("seeds");
        assumeTrue(Files.isDirectory(seeds), "no folder of real notes beside the checkout: " + seeds);
        return seeds;
    }

    /// A file that is no picture of a note.
    public static boolean isNote(Path file) {
        return Files.isRegularFile(file) && !file.toString().endsWith(".png");
    }

    /// The notes under a folder, in order; none where the folder is absent.
    public static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Project::isNote).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Skips the test with a message where the program is not on the `PATH`.
    public static void needs(String program) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return;
            }
        }
        assumeTrue(false, program + " is not installed");
    }

    /// The folder of a package of npm that `.ci/run` installs; the test is skipped with a message where it is absent.
    public static Path npm(String name) {
        Path folder = root().resolve(".studypack/npm/node_modules").resolve(name);
        assumeTrue(Files.isDirectory(folder), "the package " + name + " is not installed in .studypack/npm");
        return folder;
    }
}
