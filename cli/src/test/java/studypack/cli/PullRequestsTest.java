package studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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

    @TestFactory
    Stream<DynamicTest> pullRequests() throws Exception {
        GitRepository repository = GitRepository.init(folder.resolve("notes"));
        PullRequests.begin(repository);
        return PullRequests.ALL.stream()
                .map(request -> DynamicTest.dynamicTest(request.title(), () -> play(repository, request)));
    }

    private static void play(GitRepository repository, PullRequest request) throws Exception {
        repository.git("checkout", "-q", "-b", "topic", "main");
        try {
            request.steps().on(repository);
            if (!request.dirty()) {
                repository.commit(request.title());
            }
            assertThat(told(repository.folder(), "--since", "main")).isEqualTo(request.tells());
        } finally {
            repository.git("add", "-A");
            repository.git("reset", "-q", "--hard");
            repository.git("checkout", "-q", "main");
            if (request.tells().isEmpty() && !request.dirty()) {
                repository.git("merge", "-q", "--no-ff", "-m", "Merge: " + request.title(), "topic");
            }
            repository.git("submodule", "--quiet", "update", "--force");
            repository.git("branch", "-q", "-D", "topic");
        }
    }

    /// `path:line rule` of each finding.
    private static List<String> told(Path cwd, String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of("check", "--quiet", "--output", "concise", "."));
        arguments.addAll(List.of(options));
        int code = Programs.studypack(cwd, out, err, arguments);
        List<String> told = out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst("^(.*?:\\d+):\\d+ \\w+ (\\S+) .*$", "$1 $2"))
                .toList();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(code).isEqualTo(told.isEmpty() ? 0 : 1);
        return told;
    }
}
