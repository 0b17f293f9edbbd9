package studypack.cli.git;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The notes of now beside those of an earlier commit.
public final class Comparison implements AutoCloseable {
    private final Repository repository;
    private final Changes changes;
    private final Checkout before;
    private final @Nullable Checkout staged;

    private Comparison(Repository repository, Changes changes, Checkout before, @Nullable Checkout staged) {
        this.repository = repository;
        this.changes = changes;
        this.before = before;
        this.staged = staged;
    }

    /// @param commit   what is compared with
    /// @param isStaged what the index holds is compared, and not what lies in the folder
    /// @param isRead   whether a file is read as a note, by its path from the top of the repository
    /// @param kept     names of settings that are those of the work tree in every state
    /// @throws studypack.cli.files.Failure where git does not have the commit, or there is no room to lay it out
    public static Comparison of(
            Repository repository, String commit, boolean isStaged, Predicate<String> isRead, Set<String> kept) {
        Version now = isStaged ? new Version.Index() : new Version.WorkTree();
        Checkout before = Checkout.of(repository, new Version.Commit(commit), isRead, kept);
        Checkout staged = null;
        try {
            staged = isStaged ? Checkout.of(repository, now, isRead, kept) : null;
            return new Comparison(repository, changes(repository, commit, now, before, staged), before, staged);
        } catch (RuntimeException e) {
            close(before, staged);
            throw e;
        }
    }

    /// Also those in the repositories that are checked out in folders of this one.
    private static Changes changes(
            Repository repository, String commit, Version now, Checkout before, @Nullable Checkout staged) {
        Changes changes = Changes.of(repository, commit, now);
        before.inside().forEach((path, was) -> {
            Version inside = staged == null
                    ? now
                    : staged.inside().getOrDefault(path, was).version();
            changes.add(path + "/", Changes.of(was.repository(), was.version().id(), inside));
        });
        return changes;
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
        return before.files().contains(path)
                && !changes.now().contains(path)
                && !changes.before().contains(path);
    }

    /// A file was there before, under this name.
    public boolean was(String path) {
        return before.files().contains(path);
    }

    @Override
    public void close() {
        close(before, staged);
    }

    private static void close(Checkout before, @Nullable Checkout staged) {
        before.close();
        if (staged != null) {
            staged.close();
        }
    }
}
