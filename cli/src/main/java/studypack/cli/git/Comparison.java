package studypack.cli.git;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The notes of now beside those of an earlier commit.
public final class Comparison implements AutoCloseable {
    private final Repository repository;
    private final Changes changes;
    private final Set<String> files;
    private final Checkout before;
    private final @Nullable Checkout staged;

    private Comparison(
            Repository repository, Changes changes, Set<String> files, Checkout before, @Nullable Checkout staged) {
        this.repository = repository;
        this.changes = changes;
        this.files = files;
        this.before = before;
        this.staged = staged;
    }

    /// Which files are laid out with what they say, by their paths from the top of the repository.
    ///
    /// @param note   it is read as a note
    /// @param search what it says decides whether it is a note, and whether others are
    /// @param kept   names of settings that are those of the work tree in every state
    public record Wanted(Predicate<String> note, Predicate<String> search, Set<String> kept) {}

    /// @param commit   what is compared with
    /// @param isStaged what the index holds is compared, and not what lies in the folder
    /// @throws studypack.cli.files.Failure where git does not have the commit, or there is no room to lay it out
    public static Comparison of(Repository repository, String commit, boolean isStaged, Wanted wanted) {
        Version now = isStaged ? new Version.Index() : new Version.WorkTree();
        Tree then = Tree.of(repository, new Version.Commit(commit));
        Tree index = isStaged ? Tree.of(repository, now) : new Tree(List.of());
        Changes changes = then.until(now, index.parts());
        Checkout staged = isStaged ? Checkout.of(index, wanted.note().or(wanted.search()), wanted.kept()) : null;
        try {
            // What is the same is read where it is now.
            Predicate<String> isRead =
                    path -> wanted.note().test(path) && changes.before().contains(path);
            Checkout before = Checkout.of(then, isRead.or(wanted.search()), wanted.kept());
            return new Comparison(repository, changes, then.files(), before, staged);
        } catch (RuntimeException e) {
            if (staged != null) {
                staged.close();
            }
            throw e;
        }
    }

    /// The folder that stands for the top of the repository as it was.
    public Path before() {
        return before.folder();
    }

    /// The folder that stands for the top of the repository as it is.
    public Path now() {
        return staged == null ? repository.top() : staged.folder();
    }

    /// What a file was called before.
    ///
    /// @param path from the top, as it is now
    /// @return the same path where it was not renamed, whether it was there or not
    public String before(String path) {
        return changes.renamed().getOrDefault(path, path);
    }

    /// What a file is called now.
    ///
    /// @param path from the top, as it was before
    /// @return the same path where it was not renamed, whether it is there or not
    public String now(String path) {
        return changes.renamed().entrySet().stream()
                .filter(rename -> rename.getValue().equals(path))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(path);
    }

    /// A file says the same under the same name as before.
    ///
    /// @param path from the top
    public boolean isSame(String path) {
        return files.contains(path)
                && !changes.now().contains(path)
                && !changes.before().contains(path);
    }

    /// A file was there before, under this name.
    public boolean was(String path) {
        return files.contains(path);
    }

    @Override
    public void close() {
        before.close();
        if (staged != null) {
            staged.close();
        }
    }
}
