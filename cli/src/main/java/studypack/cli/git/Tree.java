package studypack.cli.git;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The names of all files of one state of a repository, and of those that are checked out in folders of it: only there
/// their notes are read now.
///
/// @param parts the repository first
record Tree(List<Part> parts) {
    /// A repository among them.
    ///
    /// @param within  its path from the top, with `/` at its end; "" is the top
    /// @param entries its files, and the places of other repositories
    record Part(Repository repository, Version version, String within, List<Entry> entries) {}

    /// @throws studypack.cli.files.Failure where git does not have the state
    static Tree of(Repository repository, Version version) {
        List<Part> parts = new ArrayList<>();
        collect(repository, version, "", parts);
        return new Tree(List.copyOf(parts));
    }

    private static void collect(Repository repository, Version version, String within, List<Part> parts) {
        List<Entry> entries = repository.entries(version);
        parts.add(new Part(repository, version, within, entries));
        for (Entry entry : entries) {
            boolean isHere = entry.isSubmodule()
                    && Files.exists(repository.top().resolve(entry.path()).resolve(Repository.FOLDER));
            if (isHere) {
                Version inside = new Version.Commit(entry.id());
                collect(repository.inside(entry.path()), inside, within + entry.path() + "/", parts);
            }
        }
    }

    /// The paths of all files from the top.
    Set<String> files() {
        Set<String> files = new TreeSet<>();
        for (Part part : parts) {
            part.entries().stream()
                    .filter(entry -> !entry.isSubmodule())
                    .forEach(entry -> files.add(part.within() + entry.path()));
        }
        return files;
    }

    /// What differs between this state, which is one of commits, and another.
    ///
    /// @param now how the repository is now
    Changes until(Version now, List<Part> nowParts) {
        Changes changes = Changes.none();
        for (Part part : parts) {
            if (part.version() instanceof Version.Commit was) {
                changes.add(part.within(), Changes.of(part.repository(), was.id(), state(part, now, nowParts)));
            }
        }
        return changes;
    }

    private static Version state(Part part, Version now, List<Part> nowParts) {
        return nowParts.stream()
                .filter(other -> other.within().equals(part.within()))
                .findFirst()
                .map(Part::version)
                .orElse(now instanceof Version.WorkTree ? now : part.version());
    }
}
