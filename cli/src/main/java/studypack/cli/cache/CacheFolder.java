package studypack.cli.cache;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studypack.cli.files.NoteBytes;
import studypack.validate.pack.Digest;

/// Files that are named by what they were made of, so that a file is never changed and any number of runs may read and
/// write them at a time. Whatever goes wrong here costs time and nothing else.
public final class CacheFolder {
    public static final String VARIABLE = "STUDYPACK_CACHE_DIR";

    private static final String MARK = "studypack-cache";
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration UNUSED = Duration.ofDays(30);

    private final Path folder;
    private boolean isMade;

    public CacheFolder(Path folder) {
        this.folder = folder;
    }

    /// Where the user wants it, else where the system keeps such things; null where neither is known.
    ///
    /// @param cwd that a relative path is seen from
    public static @Nullable Path path(Map<String, String> environment, Path cwd) {
        String wanted = environment.getOrDefault(VARIABLE, "");
        if (!wanted.isEmpty()) {
            return cwd.resolve(wanted);
        }
        String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (!xdg.isEmpty()) {
            return cwd.resolve(xdg).resolve("studypack");
        }
        String windows = environment.getOrDefault("LOCALAPPDATA", "");
        if (!windows.isEmpty()) {
            return cwd.resolve(windows).resolve("studypack").resolve("cache");
        }
        String home = environment.getOrDefault("HOME", "");
        if (home.isEmpty()) {
            return null;
        }
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
        return cwd.resolve(home).resolve(mac ? "Library/Caches" : ".cache").resolve("studypack");
    }

    /// What is kept under a key, null where nothing is.
    byte @Nullable [] read(Digest.Value key) {
        Path file = file(key);
        try {
            byte[] bytes = NoteBytes.read(file);
            touch(file);
            return bytes;
        } catch (IOException e) {
            return null;
        }
    }

    /// So that it is not taken for unused; once a day is enough.
    private static void touch(Path file) throws IOException {
        Instant now = Instant.now();
        if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(DAY))) {
            Files.setLastModifiedTime(file, FileTime.from(now));
        }
    }

    void write(Digest.Value key, byte[] bytes) {
        Path file = file(key);
        try {
            make();
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), "", ".part");
            try {
                Files.write(part, bytes);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // The next run reads the note again.
        }
    }

    private Path file(Digest.Value key) {
        String name = key.toString();
        return folder.resolve(name.substring(0, 2)).resolve(name.substring(2));
    }

    /// A folder with a sign that it is ours and is to be left out of backups, and of repositories that it may lie in.
    private synchronized void make() throws IOException {
        if (isMade) {
            return;
        }
        Files.createDirectories(folder);
        if (!Files.exists(folder.resolve(MARK))) {
            Files.writeString(folder.resolve(".gitignore"), "*\n");
            Files.writeString(
                    folder.resolve("CACHEDIR.TAG"),
                    "Signature: 8a477f597d28d172789f06886806bc55\n# studypack clean removes this folder\n");
            Files.writeString(folder.resolve(MARK), "");
        }
        isMade = true;
        sweep();
    }

    /// Removes what no run has used for a month; looked for once a day.
    private void sweep() throws IOException {
        Path mark = folder.resolve(MARK);
        Instant now = Instant.now();
        if (!Files.getLastModifiedTime(mark).toInstant().isBefore(now.minus(DAY))) {
            return;
        }
        Files.setLastModifiedTime(mark, FileTime.from(now));
        for (Path part : parts()) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(part)) {
                for (Path file : files) {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(UNUSED))) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        }
    }

    private List<Path> parts() throws IOException {
        List<Path> parts = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "[0-9a-f][0-9a-f]")) {
            all.forEach(parts::add);
        }
        return parts;
    }

    /// Removes the folder, where it is one of ours.
    ///
    /// @return whether there was one
    /// @throws IOException where something of it cannot be removed
    public boolean remove() throws IOException {
        if (!Files.exists(folder.resolve(MARK))) {
            return false;
        }
        for (Path part : parts()) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(part)) {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(part);
        }
        for (String own : List.of("CACHEDIR.TAG", ".gitignore", MARK)) {
            Files.deleteIfExists(folder.resolve(own));
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
            if (!left.iterator().hasNext()) {
                Files.delete(folder);
            }
        }
        return true;
    }
}
