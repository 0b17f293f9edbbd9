package studypack.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studypack.note.Note;
import studypack.note.Outline;
import studypack.testkit.Golden;
import studypack.text.SourceText;

class FormatsTest {
    private static final Path FOLDER = Path.of("src/test/resources/formats");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".tree"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsReadAsItsOutlineSays(Path file) throws IOException, NoNoteException {
        String name = file.getFileName().toString();
        StringBuilder outline = new StringBuilder();
        for (Note note : Formats.read(name, SourceText.of(Files.readAllBytes(file)))) {
            outline.append(Outline.of(note));
        }
        Golden.check(FOLDER.resolve(name + ".tree"), outline.toString());
    }
}
