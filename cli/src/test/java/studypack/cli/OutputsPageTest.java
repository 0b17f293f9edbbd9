package studypack.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studypack.testkit.Golden;
import studypack.testkit.Project;

/// The examples of `docs/outputs.md` are what the formats say of its note.
class OutputsPageTest {
    private static final Pattern NOTE = Pattern.compile("(?s)```md\n(.*?)```\n");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```(\\w+) (\\w+)\n.*?```\n");
    /// The page of a rule, which is long.
    private static final Pattern HELP = Pattern.compile("\"help\":\\{.*?\\},");

    @Test
    void theExamplesAreWhatIsPrinted(@TempDir Path folder) throws IOException {
        Path file = Project.root().resolve("docs/outputs.md");
        String page = Files.readString(file);
        Matcher note = NOTE.matcher(page);
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Files.createDirectory(folder.resolve(".git"));
        Files.writeString(notes.resolve("s3.md"), note.find() ? note.group(1) : "");
        Golden.check(
                file,
                EXAMPLE.matcher(page)
                        .replaceAll(example -> Matcher.quoteReplacement("```" + example.group(1) + " "
                                + example.group(2) + "\n" + printed(notes, example.group(2)) + "```\n")));
    }

    private static String printed(Path notes, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Programs.studypack(notes, out, out, List.of("check", "s3.md", "--output", format));
        return HELP.matcher(out.toString(StandardCharsets.UTF_8)).replaceAll("\"help\":{…},");
    }
}
