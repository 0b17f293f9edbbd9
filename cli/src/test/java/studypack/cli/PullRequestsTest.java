package studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import studypack.testkit.Project;

/// A pull request is stopped for what it breaks, and for nothing else.
class PullRequestsTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void git() {
        Project.needs("git");
    }

    /// How the findings are told apart from the old ones.
    private enum Mode {
        SINCE,
        BASELINE,
        BOTH;

        private List<String> options() {
            return switch (this) {
                case SINCE -> List.of("--since", "main", "--no-baseline");
                case BASELINE -> List.of();
                case BOTH -> List.of("--since", "main");
            };
        }
    }

    @TestFactory
    Stream<DynamicTest> pullRequests() throws Exception {
        GitRepository repository = GitRepository.init(folder.resolve("notes"));
        PullRequests.begin(repository);
        Files.writeString(repository.file(".git/info/exclude"), "/studypack.baseline\n");
        return PullRequests.ALL.stream()
                .map(request -> DynamicTest.dynamicTest(request.title(), () -> play(repository, request)));
    }

    private static void play(GitRepository repository, PullRequest request) throws Exception {
        writeBaseline(repository);
        String base = repository.git("rev-parse", "main");
        repository.git("checkout", "-q", "-b", "topic", "main");
        try {
            request.steps().on(repository);
            if (!request.dirty()) {
                repository.commit(request.title());
            }
            if (!repository.git("merge-base", "main", "HEAD").equals(base)) {
                at(repository, "main");
                writeBaseline(repository);
                at(repository, "topic");
            }
            for (Mode mode : Mode.values()) {
                assertThat(told(repository.folder(), mode.options()))
                        .as(mode.name())
                        .isEqualTo(mode == Mode.BASELINE ? request.baseline() : request.tells());
            }
            assertThat(told(repository.folder(), List.of("--no-baseline"))).hasSizeGreaterThan(8);
        } finally {
            repository.git("add", "-A");
            repository.git("reset", "-q", "--hard");
            at(repository, "main");
            if (request.tells().isEmpty() && !request.dirty()) {
                repository.git("merge", "-q", "--no-ff", "-m", "Merge: " + request.title(), "topic");
                at(repository, "main");
            }
            repository.git("branch", "-q", "-D", "topic");
        }
    }

    private static void at(GitRepository repository, String branch) throws Exception {
        repository.git("checkout", "-q", branch);
        repository.git("submodule", "--quiet", "update", "--force");
    }

    private static void writeBaseline(GitRepository repository) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = Programs.studypack(repository.folder(), said, said, List.of("baseline", "create", "--force", "."));
        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }

    /// `path:line rule` of each finding.
    private static List<String> told(Path cwd, List<String> options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of("check", "--quiet", "--output", "concise", "."));
        arguments.addAll(options);
        int code = Programs.studypack(cwd, out, err, arguments);
        List<String> told = out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst("^(.*?:\\d+):\\d+ \\w+ (\\S+) .*$", "$1 $2"))
                .toList();
        assertThat(code).isEqualTo(told.isEmpty() ? 0 : 1);
        return told;
    }
}
