package studypack.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @Test
    void aFileThatCannotBeFinishedLeavesTheOldOneAndNothingElse(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("pack.pdf");
        Files.writeString(target, "old");

        assertThatThrownBy(() -> WholeFile.write(target, out -> {
                    out.write("half".getBytes(StandardCharsets.UTF_8));
                    throw new IOException("No space left on device");
                }))
                .hasMessage("No space left on device");

        assertThat(target).hasContent("old");
        assertThat(names(folder)).containsExactly("pack.pdf");
    }

    @Test
    void theTargetIsUntouchedWhileItsContentIsWritten(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("deep/pack.pdf");

        String made = WholeFile.write(target, out -> {
            out.write("new".getBytes(StandardCharsets.UTF_8));
            assertThat(target).doesNotExist();
            return "made";
        });

        assertThat(made).isEqualTo("made");
        assertThat(target).hasContent("new");
        assertThat(names(folder.resolve("deep"))).containsExactly("pack.pdf");
    }

    @Test
    void thePartOfAKilledRunIsRemovedByTheNext(@TempDir Path folder) throws IOException {
        Process gone = new ProcessBuilder("true").start();
        gone.onExit().join();
        Files.writeString(folder.resolve(".pack.pdf." + gone.pid() + ".part"), "half");
        Files.writeString(folder.resolve(".pack.pdf.notes.part"), "somebody's own");
        Files.writeString(folder.resolve(".pack.pdf." + ProcessHandle.current().pid() + "0.txt"), "somebody's own");

        WholeFile.write(folder.resolve("pack.pdf"), out -> "");

        assertThat(names(folder)).hasSize(3).contains("pack.pdf", ".pack.pdf.notes.part");
    }

    @Test
    void aFileThatWasChangedSinceItWasReadIsLeft(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.md");
        Files.writeString(file, "edited meanwhile");

        assertThatThrownBy(() -> WholeFile.replace(file, bytes("as it was read"), bytes("repaired")))
                .hasMessage("it was changed meanwhile; run again");

        assertThat(file).hasContent("edited meanwhile");
        assertThat(names(folder)).containsExactly("a.md");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
