package studypack.cli.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What `.gitignore` and `.studypackignore` say in a folder and in those above it (gitignore(5)).
///
/// The personal list of a user (`core.excludesFile`) is not asked: the same notes are read on every machine.
final class IgnoreFiles {
    private static final String GIT = ".gitignore";
    private static final String OWN = ".studypackignore";
    static final Set<String> NAMES = Set.of(GIT, OWN);
    private static final String REPOSITORY = ".git";

    private final @Nullable IgnoreFiles above;
    private final int start;
    private final Patterns git;
    private final Patterns own;

    /// @param start where a path below this folder goes on, seen from the topmost
    private IgnoreFiles(@Nullable IgnoreFiles above, int start, Patterns git, Patterns own) {
        this.above = above;
        this.start = start;
        this.git = git;
        this.own = own;
    }

    /// The topmost folder whose files count for the folder: that of the repository, else the one given.
    static Path top(Path folder, Path otherwise) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(REPOSITORY))) {
                return at;
            }
        }
        return otherwise;
    }

    /// What counts in every folder of the topmost.
    static IgnoreFiles of(Path top) {
        // Of a second worktree `.git` is a file; what its repository excludes stands elsewhere, and is rarely used.
        Patterns repository = read(top.resolve(REPOSITORY).resolve("info").resolve("exclude"));
        return new IgnoreFiles(null, 0, repository, Patterns.NONE);
    }

    /// And what a folder adds.
    ///
    /// @param path of the folder, seen from the topmost, with `/` at its end; "" is the topmost
    IgnoreFiles with(String path, Path folder) {
        Patterns gitHere = read(folder.resolve(GIT));
        Patterns ownHere = read(folder.resolve(OWN));
        return gitHere.isEmpty() && ownHere.isEmpty() ? this : new IgnoreFiles(this, path.length(), gitHere, ownHere);
    }

    /// @param path seen from the topmost folder, composed
    /// @param askGit whether `.gitignore` counts
    boolean ignore(String path, boolean isFolder, boolean askGit) {
        Boolean said = null;
        for (IgnoreFiles at = this; at != null && said == null; at = at.above) {
            said = at.own.says(path.substring(at.start), isFolder);
        }
        for (IgnoreFiles at = this; askGit && at != null && said == null; at = at.above) {
            said = at.git.says(path.substring(at.start), isFolder);
        }
        return Boolean.TRUE.equals(said);
    }

    /// Nothing where there is no such file, or it cannot be read.
    private static Patterns read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Patterns.NONE;
        }
        try {
            String text = new String(NoteBytes.read(file), StandardCharsets.UTF_8);
            List<String> lines = new ArrayList<>();
            for (String line : (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\n", -1)) {
                lines.add(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
            }
            return Patterns.of(lines);
        } catch (IOException e) {
            return Patterns.NONE;
        }
    }
}
