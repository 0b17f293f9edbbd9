package studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studypack.testkit.Project;

/// `--since`, `--changed-lines` and `--staged` in clones and places of every kind.
class SinceTest {
    private static final String OLD = question("What is old?");
    private static final String NEW = question("What is new?");
    private static final String TOLD = "new.md:1 key/missing";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private GitRepository origin;

    private static String question(String stem) {
        return "### " + stem + "\n\n- [ ] This\n- [ ] That\n";
    }

    /// `main` has two commits, `topic` one more, and `main` another one then.
    @BeforeEach
    void twoBranches() throws Exception {
        Project.needs("git");
        origin = GitRepository.init(folder.toRealPath().resolve("origin"));
        origin.write("old.md", OLD);
        origin.commit("One");
        origin.write("notes/deep.md", question("How deep is it?"));
        origin.commit("Two");
        origin.git("checkout", "-q", "-b", "topic");
        origin.write("new.md", NEW);
        origin.commit("Three");
        origin.git("checkout", "-q", "main");
        origin.write("later.md", "# Later\n");
        origin.commit("Four");
        origin.git("checkout", "-q", "topic");
    }

    private GitRepository cloned(String... options) throws Exception {
        List<String> clone = new ArrayList<>(List.of("clone", "-q"));
        clone.addAll(List.of(options));
        clone.addAll(List.of("file://" + origin.folder(), "../clone"));
        origin.git(clone.toArray(String[]::new));
        return GitRepository.at(origin.folder().resolveSibling("clone"));
    }

    private int check(Path cwd, Map<String, String> environment, String... options) {
        out.reset();
        err.reset();
        List<String> arguments = new ArrayList<>(List.of("check", "--quiet", "--output", "concise"));
        arguments.addAll(List.of(options));
        return Programs.studypack(cwd, environment, out, err, arguments);
    }

    /// What is told, `path:line rule` each.
    private List<String> told(Path cwd, String... options) {
        int code = check(cwd, Map.of(), options);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        List<String> told = out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst("^(.*?:\\d+):\\d+ \\w+ (\\S+) .*$", "$1 $2"))
                .toList();
        assertThat(code).isEqualTo(told.isEmpty() ? 0 : 1);
        return told;
    }

    /// The one line that a run ends with that cannot compare.
    private String refused(Path cwd, String... options) {
        assertThat(check(cwd, Map.of(), options)).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        return err.toString(StandardCharsets.UTF_8).strip();
    }

    /// Runs the command that a message names.
    private static void follow(GitRepository repository, String message) throws Exception {
        String command = message.replaceFirst("^.*; run git (.*?)(, or .*)?$", "$1");
        repository.git(command.split(" ", -1));
    }

    @Test
    void theBranchIsComparedWithWhereItLeft() {
        assertThat(told(origin.folder(), "--since", "main", ".")).containsExactly(TOLD);
        assertThat(told(origin.folder(), "--since", "HEAD", ".")).isEmpty();
        assertThat(told(origin.folder(), "--since", "HEAD~2", "."))
                .containsExactly(TOLD, "notes/deep.md:1 key/missing");
    }

    @Test
    void pathsLimitWhatIsTold() throws IOException {
        Path notes = origin.file("notes");
        origin.append("notes/deep.md", NEW);
        assertThat(told(notes, "--since", "main", ".")).containsExactly("deep.md:6 key/missing");
        assertThat(told(notes, "--since", "main", "../new.md", "../old.md")).containsExactly("../" + TOLD);
        assertThat(told(notes, "--since", "main", notes.resolve("deep.md").toString()))
                .containsExactly(notes.resolve("deep.md") + ":6 key/missing");
        assertThat(refused(notes, "--since", "main", "..", folder.toString()))
                .startsWith("studypack: " + folder + " lies outside of the repository");
    }

    @Test
    void aDetachedHeadIsABranchLikeAnyOther() throws Exception {
        origin.git("checkout", "-q", "--detach");
        assertThat(told(origin.folder(), "--since", "main", ".")).containsExactly(TOLD);
    }

    @Test
    void aSecondWorkTreeIsComparedToo() throws Exception {
        origin.git("checkout", "-q", "main");
        origin.git("worktree", "add", "-q", "../second", "topic");
        Path second = origin.folder().resolveSibling("second");
        assertThat(told(second, "--since", "main", ".")).containsExactly(TOLD);
    }

    @Test
    void aWholeCloneNeedsNothing() throws Exception {
        assertThat(told(cloned("-b", "topic").folder(), "--since", "origin/main", "."))
                .containsExactly(TOLD);
    }

    @Test
    void aShallowCloneWithoutTheBranchSaysWhatToFetch() throws Exception {
        GitRepository clone = cloned("--depth", "1", "-b", "topic");
        String message = refused(clone.folder(), "--since", "origin/main", ".");
        assertThat(message)
                .isEqualTo(
                        "studypack: --since origin/main: there is no such commit here; run git fetch --unshallow origin"
                                + " +refs/heads/main:refs/remotes/origin/main, or give actions/checkout fetch-depth: 0");
        follow(clone, message);
        assertThat(told(clone.folder(), "--since", "origin/main", ".")).containsExactly(TOLD);
    }

    @Test
    void aShallowCloneWithoutTheMergeBaseSaysWhatToFetch() throws Exception {
        GitRepository clone = cloned("--depth", "1", "--no-single-branch", "-b", "topic");
        String message = refused(clone.folder(), "--since", "origin/main", ".");
        assertThat(message)
                .isEqualTo(
                        "studypack: --since origin/main: the commit it has in common with HEAD is not in this shallow"
                                + " clone; run git fetch --unshallow origin, or give actions/checkout fetch-depth: 0");
        follow(clone, message);
        assertThat(told(clone.folder(), "--since", "origin/main", ".")).containsExactly(TOLD);
    }

    @Test
    void theMergeCommitOfAForgeNamesItsParentsInAShallowCloneToo() throws Exception {
        origin.git("checkout", "-q", "-b", "merged", "main");
        origin.git("merge", "-q", "--no-edit", "topic");
        GitRepository clone = cloned("--depth", "1", "--no-single-branch", "-b", "merged");
        assertThat(told(clone.folder(), "--since", "origin/main", ".")).containsExactly(TOLD);
    }

    @Test
    void twoCommitsOfHistoryAreEnoughForTheParentOfAMerge() throws Exception {
        origin.git("checkout", "-q", "-b", "merged", "main");
        origin.git("merge", "-q", "--no-edit", "topic");
        GitRepository clone = cloned("--depth", "2", "-b", "merged");
        assertThat(told(clone.folder(), "--since", "HEAD^1", ".")).containsExactly(TOLD);
    }

    @Test
    void aCloneWithoutOldContentSaysWhatToFetchAndFetchesNothing() throws Exception {
        origin.git("config", "uploadpack.allowFilter", "true");
        origin.write("old.md", question("What was reworded?"));
        origin.commit("Five");
        GitRepository clone = cloned("--filter=blob:none", "-b", "topic");
        String message = refused(clone.folder(), "--since", "origin/main", ".");
        assertThat(message).endsWith("made with --filter and is not whole, run git fetch --refetch --no-filter");
        clone.git("fetch", "-q", "--refetch", "--no-filter");
        assertThat(told(clone.folder(), "--since", "origin/main", ".")).containsExactly(TOLD, "old.md:1 key/missing");
    }

    @Test
    void whatIsNoCommitIsToldInOneLine() throws Exception {
        Path cwd = origin.folder();
        assertThat(refused(cwd, "--since", "mane", "."))
                .isEqualTo("studypack: --since mane: there is no such commit here (git log --oneline --all shows which"
                        + " there are)");
        assertThat(refused(cwd, "--since", "-x", ".")).contains("no such commit");
        assertThat(refused(cwd, "--since", "HEAD:old.md", ".")).contains("no such commit");
        assertThat(refused(cwd, "--since", "", ".")).contains("a variable may be empty");
        assertThat(refused(cwd, "--since", "0".repeat(40), "."))
                .contains("name the branch that it will be merged into");
        assertThat(refused(cloned("-b", "topic").folder(), "--since", "main", "."))
                .endsWith("; did you mean origin/main?");
    }

    @Test
    void aBranchWithoutCommonHistoryIsToldInOneLine() throws Exception {
        origin.git("checkout", "-q", "--orphan", "alone");
        origin.commit("Alone");
        assertThat(refused(origin.folder(), "--since", "main", "."))
                .isEqualTo("studypack: --since main: it has no commit in common with what is checked out");
    }

    @Test
    void whatIsNoRepositoryIsToldInOneLine() throws Exception {
        Path none = Files.createDirectories(folder.toRealPath().resolve("none"));
        Files.writeString(none.resolve("a.md"), OLD);
        assertThat(refused(none, "--since", "main", "."))
                .isEqualTo("studypack: " + none
                        + " is in no git repository; --since, --changed-lines and --staged compare with one");
        origin.git("clone", "-q", "--bare", ".", none.resolve("bare.git").toString());
        Files.writeString(none.resolve("bare.git").resolve("a.md"), OLD);
        assertThat(refused(none.resolve("bare.git"), "--staged", ".")).contains("is no work tree of a git repository");
    }

    @Test
    void aRepositoryOfSomebodyElseIsToldInOneLine() {
        Path cwd = origin.folder();
        int code = check(cwd, Map.of("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1"), "--since", "main", ".");
        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "studypack: git does not trust " + cwd + ", for it belongs to another user; if you do, run git"
                                + " config --global --add safe.directory '" + cwd + "'\n");
    }

    @Test
    void settingsOfAPersonChangeNothing() throws Exception {
        origin.git("mv", "old.md", "older.md");
        origin.commit("Renamed");
        for (String[] setting : List.of(
                new String[] {"diff.renames", "false"},
                new String[] {"diff.noprefix", "true"},
                new String[] {"diff.external", "false"},
                new String[] {"color.ui", "always"},
                new String[] {"core.quotepath", "true"},
                new String[] {"diff.relative", "true"},
                new String[] {"core.pager", "false"},
                new String[] {"core.splitIndex", "true"},
                new String[] {"core.fsmonitor", "true"})) {
            origin.git("config", setting[0], setting[1]);
        }
        assertThat(told(origin.file("notes"), "--since", "main", "..")).containsExactly("../" + TOLD);
    }

    @Test
    void nothingInTheRepositoryIsWritten() throws Exception {
        origin.write("old.md", OLD + "\nMore.\n");
        Map<String, Long> before = state();
        assertThat(told(origin.folder(), "--since", "main", ".")).containsExactly(TOLD);
        assertThat(told(origin.folder(), "--staged", ".")).isEmpty();
        assertThat(state()).isEqualTo(before);
    }

    private Map<String, Long> state() throws IOException {
        Map<String, Long> state = new TreeMap<>();
        try (Stream<Path> files = Files.walk(origin.file(".git"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                state.put(file.toString(), Files.getLastModifiedTime(file).toMillis());
            }
        }
        return state;
    }

    @Test
    void whatIsStagedIsCheckedAndNotWhatLiesThere() throws Exception {
        origin.write("old.md", NEW + "\n" + OLD);
        origin.git("add", "old.md");
        origin.write("old.md", OLD);
        origin.append("notes/deep.md", NEW);
        assertThat(told(origin.folder(), "--staged", "old.md", "notes")).containsExactly("old.md:1 key/missing");
        assertThat(told(origin.folder(), "--staged", "--since", "HEAD~1", "."))
                .containsExactly("new.md:1 duplicate/question", TOLD, "old.md:1 key/missing");
        assertThat(refused(origin.folder(), "--staged", "--fix", "."))
                .isEqualTo(
                        "studypack: --staged checks what is staged, and --fix changes the files in the folder; change them"
                                + " first, then git add");
    }

    @Test
    void beforeTheFirstCommitEverythingStagedIsNew() throws Exception {
        GitRepository fresh = GitRepository.init(folder.toRealPath().resolve("fresh"));
        fresh.write("a.md", OLD);
        assertThat(refused(fresh.folder(), "--staged", ".")).isEqualTo("studypack: no notes are staged under .");
        fresh.git("add", "a.md");
        assertThat(told(fresh.folder(), "--staged", ".")).containsExactly("a.md:1 key/missing");
    }

    @Test
    void aMergeThatHasNotEndedCannotBeStaged() throws Exception {
        origin.write("old.md", NEW);
        origin.commit("Mine");
        origin.git("checkout", "-q", "-b", "other", "main");
        origin.write("old.md", question("What is other?"));
        origin.commit("Theirs");
        Programs.call(
                origin.folder(), List.of("sh", "-c", "git -c user.name=a -c user.email=b merge -q topic || true"));
        assertThat(refused(origin.folder(), "--staged", "."))
                .isEqualTo("studypack: old.md is in conflict; end the merge with git add, then check what is staged");
        assertThat(told(origin.folder(), "--since", "HEAD", "old.md")).contains("old.md:1 text/merge-conflict");
    }

    @Test
    void changedLinesTellOldFaultsTooWhereTheyWereTouched() throws IOException {
        origin.write("old.md", "# Old\n\n" + OLD.replace("That", "Those") + "\n" + question("Who was here before?"));
        origin.write("new.md", "# Title\n\n" + NEW);
        assertThat(told(origin.folder(), "--changed-lines", "."))
                .containsExactly("old.md:3 key/missing", "old.md:8 key/missing");
        assertThat(told(origin.folder(), "--changed-lines", "--since", "main", "."))
                .containsExactly("new.md:3 key/missing", "old.md:3 key/missing", "old.md:8 key/missing");
    }

    @Test
    void touchedNotesAreListed() throws IOException {
        origin.write("old.md", "# Old\n\n" + OLD);
        check(origin.folder(), Map.of(), "--since", "main", "--show-files", ".");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("new.md\nold.md\n");
    }

    @Test
    void onlyWhatIsToldIsMended() throws Exception {
        String lower = "\n\n- A) This\n- B) That\n\nAnswer: b\n";
        origin.write("old.md", "### What is lower?" + lower);
        origin.commit("Five");
        origin.append("old.md", "### What else is lower?" + lower);
        origin.write("new.md", "### And what here?" + lower);
        assertThat(told(origin.folder(), "--since", "HEAD", ".")).hasSize(2);
        check(origin.folder(), Map.of(), "--since", "HEAD", "--fix", ".");
        assertThat(origin.read("old.md").lines().filter(line -> line.startsWith("Answer")))
                .containsExactly("Answer: b", "Answer: B");
        assertThat(origin.read("new.md")).endsWith("Answer: B\n");
    }
}
