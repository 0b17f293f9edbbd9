package studypack.cli.baseline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studypack.cli.files.Failure;
import studypack.cli.files.IoWords;
import studypack.cli.files.NoteBytes;
import studypack.cli.files.WholeFile;

/// Reads and writes a baseline.
public final class BaselineFile {
    /// What it is called where nobody says otherwise.
    public static final String NAME = "studypack.baseline";

    private static final String HEAD = "# studypack baseline 1";
    private static final Pattern ANY_HEAD = Pattern.compile("# studypack baseline (\\d+)");
    private static final Pattern CONFLICT = Pattern.compile("(?:<{7}|={7}|>{7}|\\|{7})(?: .*)?");
    private static final String TEXT = """
            %s
            # Old findings that studypack check does not tell: note, rule, fingerprint, how many.
            # studypack baseline update takes out what is mended; docs/baseline.md says more.
            """.formatted(HEAD);

    private BaselineFile() {}

    /// @param shown the file as the user knows it
    /// @throws Failure where it cannot be read, or a line of it is none
    public static Baseline read(Path file, String shown) {
        try {
            return new Baseline(file, shown, entries(NoteBytes.read(file), shown));
        } catch (IOException e) {
            throw new Failure(
                    "cannot read " + shown + ": " + IoWords.of(e) + "; studypack baseline create makes one", e);
        }
    }

    private static List<Entry> entries(byte[] bytes, String shown) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> lines =
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
        Map<Entry.Key, Integer> counts = new HashMap<>();
        requireHead(lines, shown);
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String where = shown + ":" + (i + 1) + ":1: ";
            if (CONFLICT.matcher(line).matches()) {
                throw new Failure(where + "a merge of two versions was not finished here; keep the lines of both,"
                        + " delete the marks, then run studypack baseline update");
            }
            Entry entry = Entry.of(line);
            if (entry == null) {
                throw new Failure(where + "an entry is a note, a rule, sixteen digits and how many, such as"
                        + " notes/a.md key/missing 0123456789abcdef 1; delete the line if it is none");
            }
            // Two branches that were merged line by line may both have it.
            counts.merge(entry.key(), entry.count(), Math::max);
        }
        return Baseline.sorted(counts);
    }

    private static void requireHead(List<String> lines, String shown) {
        String first = lines.isEmpty() ? "" : lines.getFirst().strip();
        if (first.equals(HEAD)) {
            return;
        }
        if (ANY_HEAD.matcher(first).matches()) {
            throw new Failure(shown + ":1:1: a newer studypack wrote this; it must be at least that new to read it");
        }
        throw new Failure(shown + ":1:1: a baseline begins with " + HEAD + "; studypack baseline create --force "
                + "writes it anew");
    }

    /// Writes it whole or not at all.
    ///
    /// @throws Failure where it cannot be written
    public static void write(Baseline baseline) {
        String text = TEXT
                + baseline.entries().stream().map(entry -> entry.line() + "\n").collect(Collectors.joining());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            WholeFile.write(baseline.file(), out -> {
                out.write(bytes);
                return bytes;
            });
        } catch (IOException e) {
            throw new Failure("cannot write " + baseline.shown() + ": " + IoWords.of(e), e);
        }
    }
}
