package studypack.validate.terms;

import java.util.ArrayList;
import java.util.List;

/// Reads the shipped files: YAML of one shape, two spaces a level, a text or a list with commas behind each colon. A
/// YAML library reads them as well, and takes longer to load than a note takes to check.
final class TermLines {
    private static final int LEVEL = 2;

    private TermLines() {}

    /// @param text of a file that a test has read with a YAML library too
    static TermBook read(String text) {
        BookBuilder book = new BookBuilder();
        String section = "";
        String name = "";
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end);
            at += line.length() + 1;
            String content = line.strip();
            if (content.isEmpty() || content.charAt(0) == '#') {
                continue;
            }
            int level = line.indexOf(content.charAt(0)) / LEVEL;
            if (content.startsWith("- ")) {
                book.list(section, values(content.substring(LEVEL)));
                continue;
            }
            int colon = content.endsWith(":") ? content.length() - 1 : content.indexOf(": ");
            String key = content.substring(0, colon);
            String value = content.substring(colon + 1).strip();
            switch (level) {
                case 0 -> section = key;
                case 1 -> {
                    name = key;
                    if (section.equals(BookBuilder.REPLACE)) {
                        book.pair(key, value);
                    } else {
                        book.name(key);
                    }
                }
                default -> book.field(name, key, values(value));
            }
        }
        return book.build();
    }

    /// The pieces between commas.
    static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(','); at >= 0; at = text.indexOf(',', from)) {
            values.add(text.substring(from, at).strip());
            from = at + 1;
        }
        values.add(text.substring(from).strip());
        return values;
    }
}
