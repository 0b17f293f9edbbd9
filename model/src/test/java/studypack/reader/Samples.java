package studypack.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studypack.testkit.Project;

/// The texts that every property is tried on: the examples of the dialects' pages, awkward fixtures, our own notes, and
/// the
/// real notes where they are at hand.
public final class Samples {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)````md\\n(.*?)````\\n");

    private Samples() {}

    /// One of them, named for the report of a failure.
    public static final class Sample {
        private final String name;
        private final byte[] bytes;

        Sample(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        public String name() {
            return name;
        }

        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    public static List<Sample> small() {
        List<Sample> samples = new ArrayList<>();
        for (Path page : Project.files(Project.root().resolve("docs/dialects"))) {
            Matcher example = EXAMPLE.matcher(new String(bytes(page), java.nio.charset.StandardCharsets.UTF_8));
            if (example.find()) {
                samples.add(new Sample(
                        page.getFileName().toString(),
                        example.group(1).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            }
        }
        add(Project.root().resolve("model/src/test/resources/notes"), samples);
        return samples;
    }

    public static List<Sample> all() {
        List<Sample> samples = small();
        samples.addAll(notes());
        return samples;
    }

    /// Our own notes, and the real ones where they are at hand.
    public static List<Sample> notes() {
        List<Sample> samples = new ArrayList<>();
        add(Project.content(), samples);
        add(Project.root().resolveSibling("shared").resolve("seeds"), samples);
        return samples;
    }

    private static void add(Path folder, List<Sample> samples) {
        for (Path file : Project.files(folder)) {
            samples.add(new Sample(file.getFileName().toString(), bytes(file)));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
