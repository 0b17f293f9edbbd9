package studypack.cli.git;

import java.util.List;

/// One state of the files of a repository.
sealed interface Version {
    /// What lies in the folder, added or not.
    record WorkTree() implements Version {}

    /// What the next commit will hold.
    record Index() implements Version {}

    /// What a commit or tree holds.
    record Commit(String id) implements Version {}

    /// What `git diff` is told, so that it compares a commit with this.
    default List<String> against(String commit) {
        return switch (this) {
            case WorkTree tree -> List.of(commit);
            case Index index -> List.of("--cached", commit);
            case Commit other -> List.of(commit, other.id());
        };
    }
}
