package studypack.cli.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Looks files up by names as people write them: a name of a Mac may have its letters taken apart (NFD), and a note
/// names
/// the same file with whole ones.
final class Folder {
    private static final Set<String> SKIPPED = Set.of("node_modules", "target", "dist");
    /// More files than any collection of notes has.
    private static final int MOST = 200_000;

    private final Map<Path, Map<String, Path>> listings = new ConcurrentHashMap<>();
    private final Map<Path, Map<String, List<Path>>> indices = new ConcurrentHashMap<>();

    /// The file at the path, whose names may be written in another form; null where there is none.
    @Nullable
    Path find(Path path) {
        if (Files.isRegularFile(path)) {
            return path;
        }
        Path parent = path.getParent();
        Path name = path.getFileName();
        if (parent == null || name == null) {
            return null;
        }
        Path folder = folder(parent);
        Path found = folder == null ? null : listing(folder).get(composed(name.toString()));
        return found != null && Files.isRegularFile(found) ? found : null;
    }

    private @Nullable Path folder(Path path) {
        if (Files.isDirectory(path)) {
            return path;
        }
        Path parent = path.getParent();
        Path name = path.getFileName();
        Path above = parent == null ? null : folder(parent);
        Path found = above == null || name == null ? null : listing(above).get(composed(name.toString()));
        return found != null && Files.isDirectory(found) ? found : null;
    }

    private Map<String, Path> listing(Path folder) {
        return listings.computeIfAbsent(folder, Folder::list);
    }

    private static Map<String, Path> list(Path folder) {
        Map<String, Path> names = new TreeMap<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                names.putIfAbsent(composed(entry.getFileName().toString()), entry);
            }
        } catch (IOException | DirectoryIteratorException | UncheckedIOException e) {
            return Map.of();
        }
        return names;
    }

    /// Files of that name anywhere below the root, the nearest to the root first; upper and lower case are one.
    ///
    /// @param path a name, or the end of a path
    List<Path> named(Path root, String path) {
        String wanted = "/" + composed(path);
        String name = wanted.substring(wanted.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String end = wanted.toLowerCase(Locale.ROOT);
        return indices.computeIfAbsent(root, Folder::index).getOrDefault(name, List.of()).stream()
                .filter(file -> ("/" + slashed(root.relativize(file)))
                        .toLowerCase(Locale.ROOT)
                        .endsWith(end))
                .toList();
    }

    private static Map<String, List<Path>> index(Path root) {
        List<Path> files = new ArrayList<>();
        collect(root, files);
        files.sort(Comparator.comparingInt(Path::getNameCount).thenComparing(file -> slashed(root.relativize(file))));
        Map<String, List<Path>> index = new TreeMap<>();
        for (Path file : files) {
            String name = composed(file.getFileName().toString()).toLowerCase(Locale.ROOT);
            index.computeIfAbsent(name, key -> new ArrayList<>()).add(file);
        }
        return index;
    }

    private static void collect(Path folder, List<Path> files) {
        for (Path entry : list(folder).values()) {
            String name = entry.getFileName().toString();
            if (name.startsWith(".") || files.size() >= MOST || Files.isSymbolicLink(entry)) {
                continue;
            }
            if (!Files.isDirectory(entry)) {
                files.add(entry);
            } else if (!SKIPPED.contains(name)) {
                collect(entry, files);
            }
        }
    }

    static String slashed(Path path) {
        List<String> names = new ArrayList<>();
        path.forEach(name -> names.add(composed(name.toString())));
        return String.join("/", names);
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
