package studypack.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studypack.note.Note;
import studypack.reader.NoteReader;
import studypack.testkit.Project;

/// What holds for every note, sound or broken.
class CheckerTest {
    @Test
    void ourOwnNotesHaveNoError() {
        assertThat(contents())
                .allSatisfy(file -> assertThat(Checker.check(read(file)))
                        .as(file.toString())
                        .filteredOn(finding -> finding.severity() == Severity.ERROR)
                        .isEmpty());
    }

    @Test
    void findingsStandInOrderOfPlaceAndInsideTheText() {
        assertThat(examples()).allSatisfy(text -> {
            Note note = NoteReader.read("page.md", text.getBytes(StandardCharsets.UTF_8));
            List<Diagnostic> found = Checker.check(note);
            assertThat(found)
                    .isSortedAccordingTo(Comparator.comparing(Diagnostic::span).thenComparing(Diagnostic::rule));
            assertThat(found).allSatisfy(finding -> {
                assertThat(note.source().original(finding.span()).end())
                        .isLessThanOrEqualTo(note.source().decoded().text().length());
                assertThat(finding.message()).isNotBlank().doesNotContain("\n").doesNotEndWith(".");
            });
        });
    }

    @Test
    void noPieceOfAnExampleThrows() {
        long seed = 20261121;
        Random random = new Random(seed);
        for (String text : examples()) {
            for (int i = 0; i < 15; i++) {
                int from = random.nextInt(text.length());
                int to = from + random.nextInt(text.length() - from) + 1;
                String piece = i % 2 == 0 ? text.substring(0, to) : text.substring(from, to);
                assertThatCode(() -> check(piece))
                        .as("seed %s: %s", seed, piece)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void noMixtureOfExamplesThrows() {
        long seed = 7;
        Random random = new Random(seed);
        List<String> examples = examples();
        for (int i = 0; i < 150; i++) {
            StringBuilder text = new StringBuilder();
            for (int lines = random.nextInt(30); lines > 0; lines--) {
                List<String> from =
                        examples.get(random.nextInt(examples.size())).lines().toList();
                text.append(from.get(random.nextInt(from.size()))).append(random.nextInt(4) == 0 ? "\r\n" : "\n");
            }
            assertThatCode(() -> check(text.toString()))
                    .as("seed %s: %s", seed, text)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void lineEndsDoNotChangeWhatIsFound() {
        assertThat(examples())
                .allSatisfy(text ->
                        assertThat(lines(text.replace("\n", "\r\n"))).as(text).isEqualTo(lines(text)));
    }

    private static List<String> lines(String text) {
        Note note = NoteReader.read("page.md", text.getBytes(StandardCharsets.UTF_8));
        return Checker.check(note).stream()
                .map(finding ->
                        note.source().position(finding.span().start()) + " " + finding.rule() + " " + finding.message())
                .toList();
    }

    private static List<Diagnostic> check(String text) {
        return Checker.check(NoteReader.read("page.md", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> examples() {
        return Rules.all().stream()
                .flatMap(rule -> Example.of(rule.page()).stream())
                .map(Example::text)
                .toList();
    }

    private static List<Path> contents() {
        try (Stream<Path> files = Files.walk(Project.content())) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Note read(Path file) {
        try {
            return NoteReader.read(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
