package studypack.cli.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.cli.files.Failure;
import studypack.text.Decoder;
import studypack.text.Position;

/// Reads a list that a person has edited, with any editor and in any encoding.
final class ReviewReader {
    private static final Pattern HEAD =
            Pattern.compile("\\[([^\\]]*)]\\s*(.+):([1-9]\\d{0,8}):([1-9]\\d{0,8})\\s+(\\S+)");
    private static final Pattern TEXT = Pattern.compile("(was|now)(?:\\s+(.*))?");

    private final String name;
    private final List<ReviewEntry> entries = new ArrayList<>();
    private @Nullable Matcher head;
    private int headLine;
    private @Nullable String was;
    private @Nullable String now;

    private ReviewReader(String name) {
        this.name = name;
    }

    /// @param name of the list, for messages
    /// @throws Failure where something in it is none of what it may hold; says where
    static List<ReviewEntry> read(String name, byte[] bytes) {
        ReviewReader reader = new ReviewReader(name);
        int number = 0;
        for (String line : Decoder.decode(bytes).text().lines().toList()) {
            reader.line(++number, line);
        }
        reader.finish();
        return reader.entries;
    }

    private void line(int number, String written) {
        String line = written.strip();
        int column = Math.max(0, written.indexOf(line)) + 1;
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("[")) {
            finish();
            Matcher found = HEAD.matcher(line);
            if (!found.matches()) {
                throw wrong(number, column, "a place is written [ ] note.md:12:3 and four digits, as it was listed");
            }
            if (!found.group(1).isBlank() && !isYes(found.group(1))) {
                throw wrong(number, column + 1, "write [x] to accept a place and [ ] to leave it");
            }
            head = found;
            headLine = number;
            return;
        }
        Matcher text = TEXT.matcher(line);
        if (head == null || !text.matches()) {
            throw wrong(number, column, "expected [ ] or [x], was, now, or # before a remark");
        }
        String value = Escapes.unescape(text.group(2) == null ? "" : text.group(2));
        if (text.group(1).equals("was")) {
            was = value;
        } else {
            now = value;
        }
    }

    private static boolean isYes(String mark) {
        return mark.strip().equalsIgnoreCase("x");
    }

    private void finish() {
        if (head == null) {
            return;
        }
        if (was == null || was.isEmpty() || now == null) {
            throw wrong(headLine, 1, "this place has no " + (now == null ? "now" : "was") + " below it");
        }
        Position at = new Position(Integer.parseInt(head.group(3)), Integer.parseInt(head.group(4)));
        String path = Escapes.unescape(head.group(2).strip());
        // Emptied by the user: it stays as it is.
        boolean accepted = isYes(head.group(1)) && !now.isEmpty();
        entries.add(new ReviewEntry(path, at, head.group(5), was, now, accepted, headLine));
        head = null;
        was = null;
        now = null;
    }

    private Failure wrong(int line, int column, String what) {
        return new Failure(name + ":" + line + ":" + column + ": " + what);
    }
}
