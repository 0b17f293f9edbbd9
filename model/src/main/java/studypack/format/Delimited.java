package studypack.format;

import java.util.ArrayList;
import java.util.List;

/// Rows of fields between separators; a field in quotes may hold separators, line ends and doubled quotes (RFC 4180).
final class Delimited {
    private final String text;
    private final char separator;
    private int at;

    private Delimited(String text, int start, char separator) {
        this.text = text;
        this.at = start;
        this.separator = separator;
    }

    /// The rows of `text` from `start` on, without those that are empty. A quote that is not closed reaches to the end.
    static List<List<Extract>> rows(String text, int start, char separator) {
        Delimited reader = new Delimited(text, start, separator);
        List<List<Extract>> rows = new ArrayList<>();
        while (reader.at < text.length()) {
            List<Extract> row = reader.row();
            if (!row.stream().allMatch(Extract::isBlank)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /// The first row alone.
    static List<Extract> first(String text, int start, char separator) {
        return new Delimited(text, start, separator).row();
    }

    private List<Extract> row() {
        List<Extract> row = new ArrayList<>();
        while (true) {
            row.add(at < text.length() && text.charAt(at) == '"' ? quoted() : bare());
            if (at >= text.length() || text.charAt(at) != separator) {
                at += text.startsWith("\r\n", at) ? 2 : at < text.length() ? 1 : 0;
                return row;
            }
            at++;
            if (at == text.length()) {
                row.add(new Extract(at));
                return row;
            }
        }
    }

    private Extract quoted() {
        Extract field = new Extract(++at);
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                field.add('"', at, at + 2);
                at += 2;
            } else if (c == '"') {
                at++;
                field.add(text, at, end());
                at = end();
                return field;
            } else {
                field.add(c, at, ++at);
            }
        }
        return field;
    }

    private Extract bare() {
        int end = end();
        Extract field = Extract.of(text, at, end);
        at = end;
        return field;
    }

    private int end() {
        int end = at;
        while (end < text.length()
                && text.charAt(end) != separator
                && text.charAt(end) != '\n'
                && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
