package studypack.cli.cache;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import studypack.note.Note;
import studypack.validate.Checker;
import studypack.validate.pack.Digest;

/// Tells one build of this program from another, also where both are of one version: another build may judge the same
/// note otherwise.
final class BuildId {
    private BuildId() {}

    /// Null where it cannot be told.
    static final Digest.@Nullable Value OF_THIS = find();

    private static Digest.@Nullable Value find() {
        Digest digest = new Digest().add(System.getProperty("java.class.path", ""));
        try {
            for (Class<?> type : List.of(BuildId.class, Checker.class, Note.class)) {
                var source = type.getProtectionDomain().getCodeSource();
                if (source == null) {
                    return null;
                }
                Path place = Path.of(source.getLocation().toURI());
                if (Files.isDirectory(place)) {
                    addFolder(digest, place);
                } else {
                    addJar(digest, place);
                }
            }
            return digest.value();
        } catch (IOException | URISyntaxException e) {
            return null;
        }
    }

    /// The sums that stand in the jar's own list of its files.
    private static void addJar(Digest digest, Path jar) throws IOException {
        try (JarFile files = new JarFile(jar.toFile())) {
            Enumeration<? extends ZipEntry> entries = files.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                digest.add(entry.getName()).add(entry.getCrc()).add(entry.getSize());
            }
        }
    }

    /// Classes as a build leaves them.
    private static void addFolder(Digest digest, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.add(folder.relativize(file).toString())
                        .add(Files.size(file))
                        .add(Files.getLastModifiedTime(file).toMillis());
            }
        }
    }
}
