package studypack.cli.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import studypack.cli.files.Failure;
import studypack.cli.files.IoWords;

/// The page that a step of GitHub Actions shows when it is through. Other programs of the step write to it, too, so
/// ours is
/// added at its end.
final class StepSummary {
    /// What GitHub takes of one step; it shows nothing of a longer page.
    private static final int MOST = 1 << 20;

    private final Path file;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    private final MarkdownSummary page = new MarkdownSummary(out);

    StepSummary(Path file) {
        this.file = file;
    }

    CheckReport page() {
        return page;
    }

    /// Adds the page to the file.
    ///
    /// @param hidden findings that have no annotation
    /// @return what the log is to say, "" for nothing
    String end(int hidden) {
        if (hidden > 0) {
            out.print("\nGitHub shows the first ten errors, warnings and notices of a step at their lines; "
                    + Figures.of(hidden, "finding") + " more " + (hidden == 1 ? "stands" : "stand")
                    + " only here and in the log.\n");
        }
        out.flush();
        try {
            long size = Files.exists(file) ? Files.size(file) : 0;
            if (size + 1 + bytes.size() > MOST) {
                return "The summary of this step is full, and has no page of studypack.\n";
            }
            if (size > 0) {
                Files.writeString(file, "\n", StandardOpenOption.APPEND);
            }
            Files.write(file, bytes.toByteArray(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return "";
        } catch (IOException e) {
            throw new Failure("cannot write the summary of the step to " + file + ": " + IoWords.of(e), e);
        }
    }
}
