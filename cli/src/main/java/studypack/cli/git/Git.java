package studypack.cli.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import studypack.cli.files.Failure;
import studypack.cli.files.IoWords;

/// Runs the program `git` in one folder, so that whoever runs it sees the same: whatever is set for a person at a
/// screen is switched off.
///
/// @param folder      it runs in
/// @param program     its name or path
/// @param environment what is set for it besides that of this process; "" is not set
record Git(Path folder, String program, Map<String, String> environment) {
    /// No file system monitor is started and no index split, for both write into the repository.
    private static final List<String> ALWAYS =
            List.of("--no-pager", "-c", "core.fsmonitor=false", "-c", "core.splitIndex=false");

    /// `GIT_NO_LAZY_FETCH` is known to new versions alone; where no transport is allowed, none fetches.
    private static final Map<String, String> FIXED = Map.of(
            "LC_ALL", "C.UTF-8",
            "LANGUAGE", "C",
            "GIT_OPTIONAL_LOCKS", "0",
            "GIT_NO_LAZY_FETCH", "1",
            "GIT_ALLOW_PROTOCOL", "none",
            "GIT_TERMINAL_PROMPT", "0",
            "GIT_LFS_SKIP_SMUDGE", "1");

    /// What git sets for the hooks of one repository, and what would lead astray in another: `git rev-parse
    /// --local-env-vars`.
    private static final List<String> OF_ONE_REPOSITORY = List.of(
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_PREFIX",
            "GIT_COMMON_DIR",
            "GIT_OBJECT_DIRECTORY",
            "GIT_ALTERNATE_OBJECT_DIRECTORIES",
            "GIT_SHALLOW_FILE",
            "GIT_GRAFT_FILE",
            "GIT_NO_REPLACE_OBJECTS",
            "GIT_REPLACE_REF_BASE");

    /// What a run of git gave.
    static final class Answer {
        private final int code;
        private final byte[] out;
        private final String errors;

        Answer(int code, byte[] out, String errors) {
            this.code = code;
            this.out = out;
            this.errors = errors;
        }

        /// What it printed.
        byte[] out() {
            return out.clone();
        }

        /// What it complained of.
        String errors() {
            return errors;
        }

        boolean isOk() {
            return code == 0;
        }

        /// What it printed without the end of the last line.
        String line() {
            String text = new String(out, StandardCharsets.UTF_8);
            return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        }

        List<String> lines() {
            return line().lines().toList();
        }

        /// The complaint that says most, in one line.
        String complaint() {
            return errors.lines()
                    .filter(line -> line.startsWith("fatal: ") || line.startsWith("error: "))
                    .map(line -> line.substring(line.indexOf(' ') + 1))
                    .findFirst()
                    .orElse(errors.lines().findFirst().orElse("git ended with code " + code));
        }
    }

    Git in(Path other) {
        return new Git(other, program, environment);
    }

    Git with(String variable, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(variable, value);
        return new Git(folder, program, more);
    }

    /// For another repository than the one that this process may be a hook of.
    Git ofAnother(Path other) {
        Git git = in(other);
        for (String variable : OF_ONE_REPOSITORY) {
            git = git.with(variable, "");
        }
        return git;
    }

    Answer ask(String... arguments) {
        return ask(new byte[0], arguments);
    }

    /// @param in what it reads; git is to print little while it reads
    /// @throws Failure where git cannot be run
    Answer ask(byte[] in, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(ALWAYS);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        environment.forEach((variable, value) -> set(builder.environment(), variable, value));
        builder.environment().putAll(FIXED);
        try {
            return answer(builder.start(), in);
        } catch (IOException e) {
            if (!Files.isDirectory(folder)) {
                throw new Failure("cannot run git in " + folder + ": there is no such folder", e);
            }
            throw new Failure(
                    "cannot run " + program + " (" + IoWords.of(e) + "); --since, --changed-lines and --staged need"
                            + " git on the PATH",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", e);
        }
    }

    private static void set(Map<String, String> environment, String variable, String value) {
        if (value.isEmpty()) {
            environment.remove(variable);
        } else {
            environment.put(variable, value);
        }
    }

    private static Answer answer(Process process, byte[] in) throws IOException, InterruptedException {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        CompletableFuture<Void> complaints =
                CompletableFuture.runAsync(() -> drain(process.getErrorStream(), errors), Thread::startVirtualThread);
        try (OutputStream to = process.getOutputStream()) {
            to.write(in);
        } catch (IOException e) {
            // Git went away without reading; its exit code says why.
        }
        byte[] out = process.getInputStream().readAllBytes();
        int code = process.waitFor();
        complaints.join();
        return new Answer(code, out, errors.toString(StandardCharsets.UTF_8));
    }

    private static void drain(InputStream from, ByteArrayOutputStream to) {
        try {
            from.transferTo(to);
        } catch (IOException e) {
            to.writeBytes(IoWords.of(e).getBytes(StandardCharsets.UTF_8));
        }
    }
}
