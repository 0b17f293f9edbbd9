package studypack.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studypack.testkit.Golden;
import studypack.testkit.Project;

class ReadmeTest {
    private static final String NOTE = "\n```md\n";
    private static final String FILE = "\n```file s3.md\n";

    @Test
    void whatTheReadmeShowsOfCheckIsWhatItPrints(@TempDir Path folder) throws IOException {
        Path readme = Project.root().resolve("README.md");
        int end = Files.readString(readme).indexOf("\n## Two commands");
        String text = Files.readString(readme);
        String shown = text.substring(0, end).replaceFirst(NOTE, FILE) + "\n";
        Golden.check(
                readme,
                new Transcript(folder).play(shown).replaceFirst(FILE, NOTE).stripTrailing() + "\n"
                        + text.substring(end));
    }
}
