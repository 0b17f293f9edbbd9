package studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest(name = "a line of 20 MB is read: {0}")
    @ValueSource(strings = {"check", "inspect"})
    void aLineOf20MegabytesIsRead(String command) throws IOException {
        Files.writeString(folder.resolve("a.md"), "한글 word ".repeat(20_000_000 / 12));

        int code = run(out, command, "a.md");

        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("fault");
        assertThat(code).isLessThan(2);
    }

    @Test
    void deepNestingIsNoStackTrace() throws IOException {
        Files.writeString(folder.resolve("a.md"), "> ".repeat(20_000) + "deep\n\n" + "<details>".repeat(5_000));

        run(out, "check", "a.md");

        assertThat(err.toString(StandardCharsets.UTF_8))
                .doesNotContain("at studypack")
                .doesNotContain("fault");
    }

    @Test
    void aNoteThatCannotBeReadDoesNotStopTheOthers() throws IOException {
        // The memory of a process begins with a page that nobody may read, not even root.
        Path unreadable = Path.of("/proc/self/mem");
        assumeTrue(Files.exists(unreadable), "no /proc on this system");
        Files.writeString(folder.resolve("a.md"), "Words.\n");

        int code = run(out, "check", unreadable.toString(), "a.md");

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("No problems in 1 file (0 items)\n");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("studypack: cannot read /proc/self/mem: ")
                .hasLineCount(1);
        assertThat(code).isEqualTo(Exit.FAILED);
    }

    @Test
    void aReaderThatGoesAwayEndsTheRunQuietly() throws IOException {
        for (int i = 0; i < 50; i++) {
            Files.writeString(folder.resolve(i + ".md"), "# note\n");
        }
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        run(closed, "inspect", ".");

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private int run(OutputStream to, String... args) {
        return Programs.studypack(folder, to, err, List.of(args));
    }
}
