package studypack.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studypack.note.Note;
import studypack.testkit.Project;

/// The layouts people use, in notes of our own. What stands beside each was written by hand from what a person sees in
/// it, never from what the reader gave.
class ShapesTest {
    private static final Path FOLDER = Project.root().resolve("model/src/test/resources/shapes");

    static List<String> names() {
        return Project.files(FOLDER).stream()
                .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                .filter(file -> file.endsWith(".md"))
                .map(file -> file.substring(0, file.length() - ".md".length()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPersonAndTheReaderSeeTheSameItems(String name) throws IOException {
        Note note = NoteReader.read(name + ".md", Files.readAllBytes(FOLDER.resolve(name + ".md")));
        List<Shape> expected = expected(name);
        if (pending().contains(name)) {
            assertThatThrownBy(() -> check(note, expected))
                    .as("read as it should be now: take it off pending.txt")
                    .isInstanceOf(AssertionError.class);
        } else {
            check(note, expected);
        }
    }

    private static void check(Note note, List<Shape> expected) {
        List<Shape> left = new ArrayList<>(expected);
        List<String> seen = new ArrayList<>();
        for (Shape shape : Shape.of(note)) {
            String line = shape.against(left);
            seen.add(line);
            left.stream().filter(one -> one.line().equals(line)).findFirst().ifPresent(left::remove);
        }
        assertThat(seen).as(note.path()).containsExactlyElementsOf(lines(expected));
        assertThat(NoWordIsLostTest.lost(note))
                .as("lost characters, as line:column text")
                .isEmpty();
    }

    @Test
    void whatIsPendingExists() throws IOException {
        assertThat(names()).containsAll(pending()).isNotEmpty();
    }

    private static List<String> lines(List<Shape> shapes) {
        return shapes.stream().map(Shape::line).toList();
    }

    private static List<Shape> expected(String name) throws IOException {
        return read(name + ".expected").stream().map(Shape::parse).toList();
    }

    /// Layouts that are not read as they should be yet.
    private static List<String> pending() throws IOException {
        return read("pending.txt");
    }

    private static List<String> read(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(Predicate.not(String::isBlank))
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
