package studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studypack.testkit.Project;

/// A run that uses what earlier runs kept says what one without says.
class CacheTest {
    private static final String QUESTION = """
            ## %d. Which queue keeps the order of its messages?

            - A) Standard
            - B) FIFO
            - **정답: %s**

            """;

    @TempDir
    Path folder;

    private Path notes;
    private Path cache;

    @BeforeEach
    void copyContent() throws IOException {
        notes = Files.createDirectories(folder.resolve("notes"));
        cache = folder.resolve("cache");
        Path content = Project.root().resolve("content");
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.toList()) {
                Path to = notes.resolve(content.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        write("queues.md", "# Queues\n\n" + QUESTION.formatted(1, "B) FIFO") + QUESTION.formatted(2, "A) Standard"));
        write("exam1.md", "# Exam\n\n1. One?\n   - A. x\n   - B. y\n\n2. Two?\n   - A. x\n   - B. z\n");
        write("pictures.md", "# Pictures\n\n![a queue](queue.png) and [notes](other.md), Amazon Fargate, AWS SMS\n");
        write(
                "broken.md",
                new String(
                        "# 핵심 정리\n\n큐는 순서를 지킨다.\n".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252")));
        Files.write(
                notes.resolve("old.md"),
                "# 큐\n\n- A. 하나\n- B. 둘\n\n정답: E\n".getBytes(Charset.forName("x-windows-949")));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(notes.resolve(name), text);
    }

    @Test
    void everyFormatSaysTheSameWithIt() {
        check("jsonl");
        for (String format : List.of("full", "json", "sarif", "html", "statistics", "gitlab", "junit")) {
            assertThat(check(format)).as(format).isEqualTo(checkWithout(format));
        }
    }

    @Test
    void afterAnyChangeItSaysWhatARunWithoutItSays() throws IOException {
        long seed = 20261122;
        Random random = new Random(seed);
        assertThat(check("full")).isEqualTo(checkWithout("full"));
        for (int round = 0; round < 30; round++) {
            String change = change(random, round);
            assertThat(check("full"))
                    .as("seed %d, round %d: %s", seed, round, change)
                    .isEqualTo(checkWithout("full"));
        }
    }

    private String change(Random random, int round) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(notes)) {
            files = all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
        Path file = files.get(random.nextInt(files.size()));
        byte[] bytes = Files.readAllBytes(file);
        int at = random.nextInt(bytes.length + 1);
        switch (round % 10) {
            case 0 -> Files.write(file, joined(bytes, at, at, "\n\n" + QUESTION.formatted(round, "B) FIFO")));
            case 1 -> Files.write(file, joined(bytes, at, Math.min(bytes.length, at + 40), ""));
            case 2 -> Files.write(file, joined(bytes, 0, 0, "첫 줄\n\n"));
            case 3 -> write("exam1-answers.md", "1. " + "AB".charAt(round / 10 % 2) + "\n2. B\n");
            case 4 -> toggle("queue.png");
            case 5 -> toggle("other.md");
            case 6 ->
                write(
                        "studypack.yaml",
                        "rules:\n  "
                                + List.of("term: off", "key: warning", "link/missing-image: off")
                                        .get(round / 10) + "\n");
            case 7 ->
                Files.write(file, joined(bytes, 0, 0, "<!-- studypack-ignore-file duplicate: " + round + " -->\n"));
            case 8 -> Files.move(file, notes.resolve("moved" + round + ".md"));
            default -> Files.delete(file);
        }
        return List.of(
                                "question put in",
                                "bytes cut out",
                                "line before",
                                "key note",
                                "picture",
                                "linked note",
                                "settings",
                                "comment",
                                "moved",
                                "deleted")
                        .get(round % 10)
                + " " + file.getFileName();
    }

    private static byte[] joined(byte[] bytes, int from, int to, String between) {
        byte[] middle = between.getBytes(StandardCharsets.UTF_8);
        byte[] joined = Arrays.copyOf(bytes, from + middle.length + bytes.length - to);
        System.arraycopy(middle, 0, joined, from, middle.length);
        System.arraycopy(bytes, to, joined, from + middle.length, bytes.length - to);
        return joined;
    }

    private void toggle(String name) throws IOException {
        if (!Files.deleteIfExists(notes.resolve(name))) {
            write(name, "# Other\n");
        }
    }

    @Test
    void aNoteIsReadAgainOnlyWhereItChanged() throws IOException {
        check("full");
        long kept = kept();
        check("full");
        assertThat(kept()).isEqualTo(kept);
        write("queues.md", "# Queues\n\n" + QUESTION.formatted(3, "B) FIFO"));
        check("full");
        // The note; what notes repeat is kept in place of what they repeated.
        assertThat(kept()).isEqualTo(kept + 1);
    }

    @Test
    void whatIsTornCountsForNothing() throws IOException {
        String without = checkWithout("full");
        check("full");
        Random random = new Random(7);
        try (Stream<Path> files = Files.walk(cache)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
            }
        }
        assertThat(check("full")).isEqualTo(without);
    }

    @Test
    void manyRunsAtATimeSayTheSame() throws Exception {
        String without = checkWithout("full");
        List<Callable<String>> runs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            runs.add(() -> check("full"));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<String> run : threads.invokeAll(runs)) {
                assertThat(run.get()).isEqualTo(without);
            }
        }
    }

    @Test
    void whereTheFolderCannotBeMadeNothingIsKeptAndNothingSaid() throws IOException {
        Files.writeString(cache, "a file in the way");
        assertThat(check("full")).isEqualTo(checkWithout("full"));
        assertThat(cache).hasContent("a file in the way");
    }

    @Test
    void cleanRemovesWhatIsOursAndNothingElse() throws IOException {
        check("full");
        Files.writeString(cache.resolve("mine.txt"), "");
        assertThat(studypack(List.of("clean"), cache)).isEqualTo("removed " + cache + "\n");
        try (Stream<Path> left = Files.list(cache)) {
            assertThat(left).containsExactly(cache.resolve("mine.txt"));
        }
        assertThat(studypack(List.of("clean"), cache)).isEqualTo("nothing is kept\n");
    }

    private long kept() throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private String check(String format) {
        return studypack(List.of("check", "--all", "--output", format, "notes"), cache);
    }

    private String checkWithout(String format) {
        return studypack(
                List.of("check", "--all", "--no-cache", "--output", format, "notes"), folder.resolve("unused"));
    }

    private String studypack(List<String> args, Path cache) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Programs.studypack(folder, Map.of("STUDYPACK_CACHE_DIR", cache.toString()), out, out, args);
        return out.toString(StandardCharsets.UTF_8);
    }
}
