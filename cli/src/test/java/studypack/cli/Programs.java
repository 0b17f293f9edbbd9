package studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Runs Studypack in this process, and programs of the system beside it.
public final class Programs {
    /// Signal 2 in a set of signals.
    private static final long INTERRUPT = 1 << 1;

    private Programs() {}

    /// Studypack, run in a folder where nothing is a terminal.
    ///
    /// @return its exit code
    static int studypack(Path cwd, OutputStream out, OutputStream err, List<String> args) {
        return studypack(cwd, Map.of(), out, err, args);
    }

    /// The same with variables of the environment.
    static int studypack(
            Path cwd, Map<String, String> environment, OutputStream out, OutputStream err, List<String> args) {
        return Main.run(
                args,
                new Surroundings(
                        cwd,
                        cwd,
                        environment,
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        false,
                        false));
    }

    /// Studypack in a process of its own.
    public static ProcessBuilder process(Path cwd, List<String> args) {
        List<String> command = new ArrayList<>(minding());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "studypack.cli.Main"));
        command.addAll(args);
        return new ProcessBuilder(command).directory(cwd.toFile());
    }

    /// A shell lets what it runs in the background ignore interrupts, and all that is started there inherits it.
    private static List<String> minding() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                            .filter(line -> line.startsWith("SigIgn:"))
                            .anyMatch(line ->
                                    (Long.parseUnsignedLong(line.substring(7).strip(), 16) & INTERRUPT) != 0)
                    ? List.of("env", "--default-signal=INT")
                    : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    /// A program that is to succeed.
    ///
    /// @return what it printed, errors too
    public static String call(Path cwd, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(cwd.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
