package studypack.cli.baseline;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.cli.repair.Escapes;

/// One line of a baseline: findings of one rule in one piece of one note. Neither a line number, which changes with
/// every edit above, nor the severity, which is a matter of configuration.
///
/// @param path  of the note from the folder of the baseline, composed (NFC), with `/`
/// @param print see [studypack.validate.Fingerprints]
/// @param count how many findings
public record Entry(String path, String rule, String print, int count) {
    /// As `LC_ALL=C sort` sorts the lines.
    static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::line, (a, b) -> Arrays.compare(points(a), points(b)));

    private static final Pattern LINE = Pattern.compile("(\\S.*) ([a-z-]+/[a-z-]+) ([0-9a-f]{16}) ([1-9]\\d{0,8})");

    private static int[] points(String line) {
        return line.codePoints().toArray();
    }

    /// A path as it is compared.
    static String composed(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    String line() {
        // A line that begins so is a remark.
        String written = Escapes.escape(path).replaceFirst("^#", "\\\\u{23}");
        return written + " " + rule + " " + print + " " + count;
    }

    /// Null where the line is none.
    static @Nullable Entry of(String line) {
        Matcher found = LINE.matcher(line);
        return found.matches()
                ? new Entry(
                        composed(Escapes.unescape(found.group(1))),
                        found.group(2),
                        found.group(3),
                        Integer.parseInt(found.group(4)))
                : null;
    }

    /// What is counted.
    Key key() {
        return new Key(path, rule, print);
    }

    /// An entry without its count.
    record Key(String path, String rule, String print) {
        Entry times(int count) {
            return new Entry(path, rule, print, count);
        }
    }
}
