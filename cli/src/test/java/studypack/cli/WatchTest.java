package studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A process that watches a folder, whose lines are read while files change.
@DisabledOnOs(value = OS.MAC, disabledReason = "Java looks for changes every few seconds there, and misses some")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class WatchTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String QUEUES =
            "# Queues\n\nQ. Which queue keeps the order of its messages?\n\nA. The ordered queue\n";

    private static final String STORES =
            "# Stores\n\n1. Which store keeps objects?\n   - A. Bucket\n   - B. Table\n\n   Answer: a\n";

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Watching watch() throws IOException {
        write("notes/queues.md", QUEUES);
        write("notes/stores.md", STORES);
        Watching watching = new Watching(Programs.process(folder, List.of("watch", "--output", "jsonl", "notes"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
        assertThat(watching.until(2, 1)).containsExactly("found notes/stores.md:7 key/lower-case");
        return watching;
    }

    /// The process and what it tells.
    private static final class Watching implements AutoCloseable {
        private final Process process;
        private final BufferedReader lines;

        Watching(Process process) {
            this.process = process;
            this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        }

        /// Everything told until so much is left; what was written in two steps may be told in two rounds.
        List<String> until(int files, int warnings) throws IOException {
            List<String> told = new ArrayList<>();
            while (true) {
                JsonNode line = JSON.readTree(lines.readLine());
                String event = line.get("event").asText();
                if (!event.equals("checked")) {
                    told.add(event + " " + line.get("path").asText() + ":"
                            + line.get("line").asInt() + " " + line.get("rule").asText());
                } else if (line.get("files").asInt() == files
                        && line.get("warnings").asInt() == warnings
                        && line.get("errors").asInt() == 0) {
                    return told;
                }
            }
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    @Test
    void whatIsMendedIsGoneAndWhatIsBrokenIsFound() throws Exception {
        try (Watching watching = watch()) {
            write("notes/stores.md", STORES.replace("Answer: a", "Answer: A"));
            assertThat(watching.until(2, 0)).contains("gone notes/stores.md:7 key/lower-case");

            write("notes/deep/er/more.md", QUEUES);
            assertThat(watching.until(3, 1)).containsExactly("found notes/queues.md:3 duplicate/question");

            Files.delete(folder.resolve("notes/deep/er/more.md"));
            assertThat(watching.until(2, 0)).containsExactly("gone notes/queues.md:3 duplicate/question");
        }
    }

    @Test
    void aSaveByRenameIsASave() throws Exception {
        try (Watching watching = watch()) {
            Path draft = folder.resolve("notes/.stores.md.swp");
            Files.writeString(draft, STORES.replace("Answer: a", "Answer: A"));
            Files.move(draft, folder.resolve("notes/stores.md"), StandardCopyOption.REPLACE_EXISTING);

            assertThat(watching.until(2, 0)).containsExactly("gone notes/stores.md:7 key/lower-case");
        }
    }

    @Test
    void whatOnlyStandsElsewhereIsNeitherNewNorGone() throws Exception {
        try (Watching watching = watch()) {
            Path draft = folder.resolve("notes/.stores.md.swp");
            Files.writeString(draft, STORES.replace("# Stores\n", "# Stores\n\nSome words above.\n"));
            Files.move(draft, folder.resolve("notes/stores.md"), StandardCopyOption.REPLACE_EXISTING);

            assertThat(watching.until(2, 1)).isEmpty();
        }
    }

    @Test
    void theConfigurationCountsFromWhenItIsSaved() throws Exception {
        try (Watching watching = watch()) {
            write("notes/studypack.yaml", "rules:\n  key/lower-case: off\n");
            assertThat(watching.until(2, 0)).containsExactly("gone notes/stores.md:7 key/lower-case");

            write("notes/studypack.yaml", "exclude: [queues.md]\n");
            assertThat(watching.until(1, 1)).containsExactly("found notes/stores.md:7 key/lower-case");
        }
    }

    @Test
    void aFolderThatMovesTakesItsFindingsAlong() throws Exception {
        try (Watching watching = watch()) {
            write("notes/deep/twice.md", QUEUES);
            watching.until(3, 2);

            Files.move(folder.resolve("notes/deep"), folder.resolve("notes/other"));
            watching.until(3, 2);
            Files.delete(folder.resolve("notes/other/twice.md"));

            assertThat(watching.until(2, 1)).contains("gone notes/queues.md:3 duplicate/question");
        }
    }

    @Test
    void ctrlCEndsIt() throws Exception {
        try (Watching watching = watch()) {
            Programs.call(folder, List.of("kill", "-INT", Long.toString(watching.process.pid())));

            assertThat(watching.process.waitFor()).isEqualTo(130);
            assertThat(watching.lines.readLine()).isNull();
        }
    }
}
