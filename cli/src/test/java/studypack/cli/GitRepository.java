package studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A real repository that a test works in as a person would: it edits files and runs git.
final class GitRepository {
    static final Charset CP949 = Charset.forName("x-windows-949");

    private static final Map<String, String> NOBODYS = Map.of(
            "GIT_CONFIG_GLOBAL", "/dev/null",
            "GIT_CONFIG_NOSYSTEM", "1",
            "GIT_AUTHOR_NAME", "A. Writer",
            "GIT_AUTHOR_EMAIL", "writer@example.org",
            "GIT_COMMITTER_NAME", "A. Writer",
            "GIT_COMMITTER_EMAIL", "writer@example.org",
            "GIT_ALLOW_PROTOCOL", "file");

    private final Path folder;

    private GitRepository(Path folder) {
        this.folder = folder;
    }

    /// An empty one, whose branch is `main`.
    static GitRepository init(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        GitRepository repository = new GitRepository(folder);
        repository.git("init", "-q", "-b", "main");
        return repository;
    }

    /// One that git has made.
    static GitRepository at(Path folder) {
        return new GitRepository(folder);
    }

    Path folder() {
        return folder;
    }

    /// @return what git printed
    String git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(NOBODYS);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(command + "\n" + said).isZero();
        return said;
    }

    void commit(String message) throws IOException, InterruptedException {
        git("add", "-A");
        git("commit", "-q", "--allow-empty", "-m", message);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    void write(String name, byte[] bytes) throws IOException {
        Files.createDirectories(file(name).resolveSibling("."));
        Files.write(file(name), bytes);
    }

    void write(String name, String text) throws IOException {
        write(name, text.getBytes(charset(name)));
    }

    String read(String name) throws IOException {
        return new String(Files.readAllBytes(file(name)), charset(name));
    }

    /// Of the three that the tests write.
    private Charset charset(String name) throws IOException {
        byte[] bytes = Files.exists(file(name)) ? Files.readAllBytes(file(name)) : new byte[0];
        if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16;
        }
        boolean isUtf8 =
                Arrays.equals(bytes, new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
        return isUtf8 ? StandardCharsets.UTF_8 : CP949;
    }

    /// The file is kept in another encoding.
    void encode(String name, Charset charset) throws IOException {
        write(name, read(name).getBytes(charset));
    }

    /// Puts words in place of others, which stand in the file once.
    void replace(String name, String old, String now) throws IOException {
        String text = read(name);
        assertThat(text.split(Pattern.quote(old), -1)).as(old).hasSize(2);
        write(name, text.replace(old, now));
    }

    void append(String name, String text) throws IOException {
        write(name, (Files.exists(file(name)) ? read(name) + "\n" : "") + text);
    }

    void prepend(String name, String text) throws IOException {
        write(name, text + read(name));
    }

    /// Takes lines out of a file, from the one that begins so to before the next that begins like it, or to the end.
    ///
    /// @return the lines
    String cut(String name, String start, String next) throws IOException {
        String text = read(name);
        int from = text.indexOf("\n" + start) + 1;
        assertThat(from).as(start).isPositive();
        int to = text.indexOf("\n" + next, from + start.length()) + 1;
        int end = to == 0 ? text.length() : to;
        write(name, text.substring(0, from) + text.substring(end));
        return text.substring(from, end);
    }

    void delete(String name) throws IOException {
        Files.delete(file(name));
    }

    /// Without telling git.
    void move(String name, String now) throws IOException {
        Files.createDirectories(file(now).resolveSibling("."));
        Files.move(file(name), file(now));
    }

    /// Takes the files of a folder along.
    void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(from.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
    }
}
