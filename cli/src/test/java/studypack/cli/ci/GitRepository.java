package studypack.cli.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studypack.testkit.Project;

/// A repository in which a test does what people do. The test is skipped with a message where there is no git.
record GitRepository(Path folder) {
    /// Nothing of the machine's own settings, and always the same people at the same time.
    static final Map<String, String> ENVIRONMENT = Map.of(
            "GIT_CONFIG_GLOBAL", "/dev/null",
            "GIT_CONFIG_SYSTEM", "/dev/null",
            "GIT_AUTHOR_NAME", "A",
            "GIT_AUTHOR_EMAIL", "a@example.org",
            "GIT_COMMITTER_NAME", "A",
            "GIT_COMMITTER_EMAIL", "a@example.org",
            "GIT_AUTHOR_DATE", "2026-01-02T03:04:05Z",
            "GIT_COMMITTER_DATE", "2026-01-02T03:04:05Z",
            "GIT_TERMINAL_PROMPT", "0",
            "LC_ALL", "C.UTF-8");

    /// What a program said and how it ended.
    record Ended(int code, String said) {}

    /// An empty one with a branch `main`.
    static GitRepository init(Path folder) throws IOException {
        Project.needs("git");
        GitRepository repository = new GitRepository(Files.createDirectories(folder));
        repository.git("init", "--quiet", "--initial-branch=main");
        return repository;
    }

    /// A copy as a service checks it out for a job.
    GitRepository clone(Path to, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("clone", "--quiet"));
        command.addAll(List.of(options));
        command.addAll(List.of(folder.toUri().toString(), to.toString()));
        git(command.toArray(String[]::new));
        return new GitRepository(to);
    }

    GitRepository write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    void commit(String message) throws IOException {
        git("add", "--all");
        git("commit", "--quiet", "--allow-empty", "--message", message);
    }

    /// @return what it printed
    String git(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(args));
        Ended ended = run(command, Map.of());
        assertThat(ended.code()).as(command + "\n" + ended.said()).isZero();
        return ended.said();
    }

    Ended run(List<String> command, Map<String, String> environment) throws IOException {
        return run(folder, command, environment);
    }

    /// Runs a program that sees nothing of this one's environment but the `PATH` and the home.
    static Ended run(Path folder, List<String> command, Map<String, String> environment) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        Map<String, String> all = new TreeMap<>(ENVIRONMENT);
        for (String name : List.of("PATH", "HOME")) {
            all.put(name, System.getenv().getOrDefault(name, ""));
        }
        all.putAll(environment);
        builder.environment().clear();
        builder.environment().putAll(all);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Ended(process.waitFor(), said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
