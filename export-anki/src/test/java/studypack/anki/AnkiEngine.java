package studypack.anki;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import studypack.testkit.Project;

/// Anki's own importer as a program beside ours; the tests that ask it are skipped where it is not there.
record AnkiEngine(Path folder) {

    static AnkiEngine find() {
        Path tool = Project.root().resolveSibling("shared").resolve("tools").resolve("anki-engine");
        assumeTrue(Files.isRegularFile(tool.resolve("run.sh")), "no Anki engine beside the checkout: " + tool);
        // The tool's folder may be read-only; it is built in a copy, once.
        Path copy = Path.of("target", "anki-engine").toAbsolutePath();
        try {
            if (!Files.exists(copy.resolve("target/class-path"))) {
                copy(tool, copy);
            }
            AnkiEngine engine = new AnkiEngine(copy);
            Path log = copy.resolve("build.log");
            assumeTrue(engine.run(List.of(), log) == 2, "the Anki engine cannot be built here, see " + log);
            return engine;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Imports the files one after the other into one collection; a single file twice.
    JsonNode imports(List<Path> files, String... options) throws IOException {
        Path answer = Files.createTempFile("anki-engine", ".json");
        try {
            List<String> arguments = new ArrayList<>(Arrays.asList(options));
            arguments.addAll(List.of("--out", answer.toString()));
            files.forEach(file -> arguments.add(file.toString()));
            int exit = run(arguments, folder.resolve("run.log"));
            String json = Files.readString(answer);
            if (json.isEmpty()) {
                throw new IOException("the engine stopped with " + exit + ", see " + folder.resolve("run.log"));
            }
            return new ObjectMapper().readTree(json);
        } finally {
            Files.delete(answer);
        }
    }

    private int run(List<String> arguments, Path log) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("sh", folder.resolve("run.sh").toString()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("the engine does not come to an end, see " + log);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
    }
}
