package studypack.cli.git;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import studypack.cli.files.Failure;

/// A repository with a work tree.
///
/// @param top the folder of its work tree, as the system knows it (no links on the way)
public record Repository(Path top, Git git) {
    /// Of a work tree; in that of a second one it is a file.
    static final String FOLDER = ".git";

    /// The repository that a folder belongs to.
    ///
    /// @param environment what is set for git besides that of this process
    /// @throws Failure where there is none, git refuses it, or there is no git
    public static Repository of(Path folder, Map<String, String> environment) {
        return of(new Git(folder, "git", environment));
    }

    static Repository of(Git git) {
        Git.Answer answer = git.ask("rev-parse", "--show-toplevel");
        if (!answer.isOk()) {
            throw refused(git.folder(), answer.errors(), answer.complaint());
        }
        Path top = Path.of(answer.line());
        return new Repository(top, git.in(top));
    }

    private static Failure refused(Path folder, String errors, String complaint) {
        if (errors.contains("dubious ownership") || errors.contains("unsafe repository")) {
            // "fatal: detected dubious ownership in repository at '/srv/notes'"
            String top = complaint.replaceFirst("(?s).*? at '(.*)'.*", "$1").replaceFirst("(?s)^.*\\('(.*)'.*", "$1");
            return new Failure("git does not trust " + top + ", for it belongs to another user; if you do, run "
                    + "git config --global --add safe.directory '" + top + "'");
        }
        if (errors.contains("not a git repository")) {
            return new Failure(
                    folder + " is in no git repository; --since, --changed-lines and --staged compare with one");
        }
        if (errors.contains("must be run in a work tree")) {
            return new Failure(folder + " is no work tree of a git repository; go to where the notes are checked out");
        }
        return new Failure("git cannot tell which repository " + folder + " belongs to: " + complaint);
    }

    /// A repository checked out in a folder of this one.
    Repository inside(String path) {
        return of(git.ofAnother(top.resolve(path)));
    }

    /// The id of the commit that is checked out; of the empty tree where nothing was ever committed.
    public String head() {
        Git.Answer head = git.ask("rev-parse", "--verify", "--quiet", "HEAD^{commit}");
        return head.isOk()
                ? head.line()
                : said(git.ask("hash-object", "-t", "tree", "--stdin")).line();
    }

    /// The files that a commit or the index holds.
    ///
    /// @throws Failure where a merge has not ended, or git does not have the commit
    List<Entry> entries(Version version) {
        if (version instanceof Version.Commit commit) {
            Git.Answer answer = git.ask("ls-tree", "-r", "-z", "--full-tree", commit.id());
            return Fields.of(said(answer, commit.id()).out()).map(Entry::ofTree).toList();
        }
        return staged();
    }

    private List<Entry> staged() {
        List<Entry> entries = Fields.of(
                        said(git.ask("ls-files", "--stage", "-z")).out())
                .map(Entry::ofIndex)
                .toList();
        entries.stream().filter(Entry::isConflict).findFirst().ifPresent(entry -> {
            throw new Failure(entry.path() + " is in conflict; end the merge with git add, then check what is staged");
        });
        return entries;
    }

    /// An answer without which it does not go on.
    Git.Answer said(Git.Answer answer) {
        if (!answer.isOk()) {
            throw new Failure("git in " + top + ": " + answer.complaint());
        }
        return answer;
    }

    /// The same of an answer about a commit, which may not be here as a whole.
    Git.Answer said(Git.Answer answer, String commit) {
        if (answer.isOk()) {
            return answer;
        }
        boolean partial = git.ask("config", "--get-regexp", "^remote\\..*\\.(promisor|partialclonefilter)$")
                .isOk();
        String name = commit.substring(0, Math.min(commit.length(), 12));
        throw new Failure("git cannot read what " + name + " held: " + answer.complaint()
                + (partial
                        ? "; this clone was made with --filter and is not whole, run git fetch --refetch --no-filter"
                        : ""));
    }

    /// Whether a commit's history ends early here.
    boolean isShallow() {
        return git.ask("rev-parse", "--is-shallow-repository").line().equals("true");
    }

    List<String> remotes() {
        return Arrays.stream(git.ask("remote").line().split("\n", -1))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
