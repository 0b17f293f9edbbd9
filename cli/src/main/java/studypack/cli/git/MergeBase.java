package studypack.cli.git;

import java.util.List;
import studypack.cli.files.Failure;

/// Finds the commit where a branch left another, and says what to do where it is not here.
public final class MergeBase {
    private static final String IN_ACTIONS = ", or give actions/checkout fetch-depth: 0";

    private final Repository repository;
    private final Git git;

    private MergeBase(Repository repository) {
        this.repository = repository;
        this.git = repository.git();
    }

    /// The commit that the branch checked out and another have in common; the newest where there are several, as `git
    /// diff REF...HEAD` takes it.
    ///
    /// @param ref as the user wrote it
    /// @throws Failure where the other is not known here, or the two have nothing in common that is here
    public static String of(Repository repository, String ref) {
        return new MergeBase(repository).with(ref);
    }

    private String with(String ref) {
        if (ref.isBlank()) {
            throw new Failure("--since names no commit; a variable may be empty where it comes from");
        }
        if (ref.matches("0{40,}")) {
            throw new Failure("--since " + ref + " is what stands for no commit where a branch is new; name the branch"
                    + " that it will be merged into, such as origin/main");
        }
        String commit = commit(ref);
        if (commit.isEmpty()) {
            throw new Failure("--since " + ref + ": there is no such commit here" + advice(ref));
        }
        Git.Answer bases = git.ask("merge-base", "--all", commit, "HEAD");
        if (bases.isOk()) {
            return bases.lines().getFirst();
        }
        if (parentsOfHead().contains(commit)) {
            return commit;
        }
        if (!repository.isShallow()) {
            throw new Failure("--since " + ref + ": it has no commit in common with what is checked out");
        }
        throw new Failure(
                "--since " + ref + ": the commit it has in common with HEAD is not in this shallow clone; run "
                        + unshallow() + IN_ACTIONS);
    }

    /// "" where there is none. A name that begins with `-` would be an option.
    private String commit(String ref) {
        Git.Answer answer = ref.startsWith("-")
                ? new Git.Answer(1, new byte[0], "")
                : git.ask("rev-parse", "--verify", "--quiet", ref + "^{commit}");
        return answer.isOk() ? answer.line() : "";
    }

    /// Also where the history was cut off behind HEAD: the commit itself still names its parents.
    private List<String> parentsOfHead() {
        return git.ask("cat-file", "commit", "HEAD").lines().stream()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.startsWith("parent "))
                .map(line -> line.substring("parent ".length()))
                .toList();
    }

    private String unshallow() {
        List<String> remotes = repository.remotes();
        return "git fetch --unshallow" + (remotes.size() == 1 ? " " + remotes.getFirst() : "");
    }

    private String advice(String ref) {
        String deep = repository.isShallow() ? "--unshallow " : "";
        List<String> remotes = repository.remotes();
        for (String remote : remotes) {
            if (ref.startsWith(remote + "/")) {
                String branch = ref.substring(remote.length() + 1);
                return "; run git fetch " + deep + remote + " +refs/heads/" + branch + ":refs/remotes/" + ref
                        + (deep.isEmpty() ? "" : IN_ACTIONS);
            }
        }
        for (String remote : remotes) {
            if (!commit("refs/remotes/" + remote + "/" + ref).isEmpty()) {
                return "; did you mean " + remote + "/" + ref + "?";
            }
        }
        if (!deep.isEmpty()) {
            return ", in a shallow clone; run " + unshallow() + IN_ACTIONS;
        }
        return remotes.isEmpty()
                ? " (git log --oneline --all shows which there are)"
                : "; run git fetch " + remotes.getFirst() + ", and name a branch as " + remotes.getFirst() + "/main";
    }
}
