package studypack.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares what the code prints with a file that a person has read and approved.
///
/// `-Dgolden.update=true` rewrites the file and still fails, so that an update is always looked at.
public final class Golden {
    private Golden() {}

    /// Fails with a diff where `actual` differs from the text of `expected`; a missing file counts as empty.
    public static void check(Path expected, String actual) {
        try {
            String approved = Files.exists(expected) ? Files.readString(expected) : "";
            if (approved.equals(actual)) {
                return;
            }
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(expected, actual);
                fail("rewrote %s: read the change, then run again", expected);
            }
            assertThat(actual).as("golden file %s", expected).isEqualTo(approved);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
