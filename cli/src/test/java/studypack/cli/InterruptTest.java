package studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Signals of the system, sent to a process of our own. A note that is a pipe nobody writes to keeps it at work.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no signals")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class InterruptTest {
    @TempDir
    Path folder;

    @BeforeEach
    void notes() throws IOException {
        Files.createDirectory(folder.resolve("notes"));
        for (int i = 0; i < 40; i++) {
            StringBuilder note = new StringBuilder("# Queues ").append(i).append("\n\n");
            for (int item = 1; item <= 30; item++) {
                note.append(item)
                        .append(". Which queue keeps the order of batch ")
                        .append(i * 100 + item)
                        .append("?\n   - A. The plain one\n   - B. The ordered one\n\n   Answer: b\n\n");
            }
            Files.writeString(folder.resolve("notes/n%02d.md".formatted(i)), note);
        }
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void anInterruptedCheckLeavesNothingAndSaysOneWord(String signal, int code) throws Exception {
        assertThat(interrupted(signal, "check --fix --output html=report.html notes"))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build notes",
                "convert --to markdown notes -o all.md",
                "inspect --json notes",
                "repair --write notes",
                "stats notes",
                "train -o own.syllables notes"
            })
    void everyCommandEndsWith130(String command) throws Exception {
        assertThat(interrupted("INT", command)).isEqualTo(130);
    }

    /// Runs a command until it has come to the pipe, and interrupts it there.
    ///
    /// @return its exit code
    private int interrupted(String signal, String command) throws Exception {
        Programs.call(folder, List.of("mkfifo", "notes/z.md"));
        List<String> before = content();
        Process run = Programs.process(folder, List.of(command.split(" ")))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Process writer = new ProcessBuilder("sh", "-c", "exec >notes/z.md && echo open >&2 && exec sleep 600")
                .directory(folder.toFile())
                .start();
        try {
            assertThat(writer.getErrorStream().read()).isEqualTo('o');
            signal(run, signal);
            int code = run.waitFor();
            assertThat(said(run)).isEqualTo("studypack: interrupted\n");
            assertThat(content()).isEqualTo(before);
            return code;
        } finally {
            run.destroyForcibly();
            writer.destroyForcibly();
        }
    }

    @Test
    void aRunWhoseReaderDoesNotReadEndsToo() throws Exception {
        Process inspect =
                Programs.process(folder, List.of("inspect", "--json", "notes")).start();
        assertThat(inspect.getInputStream().read()).isEqualTo('{');

        signal(inspect, "INT");

        assertThat(inspect.waitFor()).isEqualTo(130);
        assertThat(said(inspect)).isEqualTo("studypack: interrupted\n");
    }

    @Test
    void atAnyMomentEveryFileIsOldOrNewAndNoPartIsLeft() throws Exception {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<String> old = content();
        for (int round = 0; round < 8; round++) {
            Process fix = Programs.process(folder, List.of("check", "--fix", "--output", "json=report.json", "notes"))
                    .start();
            Thread.sleep(300 + random.nextInt(1500));
            signal(fix, "INT");

            assertThat(fix.waitFor()).isIn(0, 130);
            assertThat(said(fix)).doesNotContain("cannot", "fault", "Exception");
            for (String file : content()) {
                boolean isReport = file.startsWith("report.json ") && file.endsWith("]\n");
                boolean isOld = old.contains(file.replace("Answer: B", "Answer: b"));
                boolean isWhole = file.contains("Answer: B") ^ file.contains("Answer: b");
                assertThat(isReport || (isOld && isWhole)).as(file).isTrue();
            }
        }
    }

    private static void signal(Process process, String name) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    private static String said(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /// Every file with what stands in it, in order of the names; of a pipe the name.
    private List<String> content() throws IOException {
        TreeMap<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> !Files.isDirectory(path)).toList()) {
                String name = folder.relativize(file).toString();
                content.put(name, Files.isRegularFile(file) ? name + " " + Files.readString(file) : name);
            }
        }
        return new ArrayList<>(content.values());
    }
}
