package studypack.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studypack.testkit.Golden;

class CommandsTest {
    private static final Path PAGES = Path.of("src/test/resources/commands");

    static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return pages.sorted().toList();
        }
    }

    @ParameterizedTest(name = "commands print what is written in {0}")
    @MethodSource("pages")
    void commandsPrintWhatIsWritten(Path page, @TempDir Path folder) throws IOException {
        Golden.check(page, new Transcript(folder).play(Files.readString(page)));
    }
}
