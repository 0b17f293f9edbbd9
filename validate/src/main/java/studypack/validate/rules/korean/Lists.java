package studypack.validate.rules.korean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The word lists of these rules.
final class Lists {
    private Lists() {}

    /// The lines of a list without its comments.
    static List<String> lines(String name) {
        try (InputStream in = Lists.class.getResourceAsStream("/studypack/validate/korean/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no such list: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
