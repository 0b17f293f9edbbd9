package studypack.cli.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The folders that pictures of a note may stand in: the folder that was named, and the project that the note belongs
/// to. Nothing outside of both is read through a note.
final class ContentRoot {
    /// Of a project's folder, besides that of its repository.
    static final Set<String> OWN_MARKS = Set.of("studypack.yaml", ".obsidian");

    private static final String REPOSITORY = ".git";

    private final Map<Path, List<Path>> known = new HashMap<>();

    /// The project first, then the folder that was named; once where they are the same.
    List<Path> of(NoteFile note) {
        Path folder = parent(note.path().toAbsolutePath().normalize());
        Path named = named(note, folder);
        return known.computeIfAbsent(folder, key -> roots(folder, named));
    }

    private static List<Path> roots(Path folder, Path named) {
        List<Path> roots = new ArrayList<>();
        Path project = project(folder);
        if (project != null) {
            roots.add(project);
        }
        if (!roots.contains(named)) {
            roots.add(named);
        }
        return roots;
    }

    /// A note's label says how deep it stands in the folder that was named; a note that was named itself stands in its
    /// own.
    private static Path named(NoteFile note, Path folder) {
        long deep = note.label().chars().filter(c -> c == '/').count();
        Path root = folder;
        for (long i = 1; i < deep; i++) {
            root = parent(root);
        }
        return root;
    }

    private static @Nullable Path project(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            Path here = at;
            if (Files.exists(here.resolve(REPOSITORY))
                    || OWN_MARKS.stream().anyMatch(mark -> Files.exists(here.resolve(mark)))) {
                return at;
            }
        }
        return null;
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }
}
