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

    @Test
    void whatTheReadmeShowsIsWhatIsPrinted(@TempDir Path folder) throws IOException {
        Path readme = Project.root().resolve("README.md");
        String played = played(Files.readString(readme), "## A note, and", "## Two commands", "s3.md", folder);
        Golden.check(readme, played(played, "## Broken text", "## What it flags", "cache.md", folder));
    }

    /// The README with what stands between two headings played: the note that it shows, and what commands say of it.
    private static String played(String text, String heading, String next, String file, Path folder)
            throws IOException {
        int start = text.indexOf(heading);
        int end = text.indexOf("\n" + next, start);
        String named = "\n```file " + file + "\n";
        String section = text.substring(start, end).replaceFirst(NOTE, named) + "\n";
        String played = new Transcript(folder).play(section).replaceFirst(named, NOTE);
        return text.substring(0, start) + played.stripTrailing() + "\n" + text.substring(end);
    }
}
