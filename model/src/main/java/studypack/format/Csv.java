package studypack.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.note.Element;
import studypack.note.Note;
import studypack.text.SourceText;

/// A table with a line of column names, as spreadsheets save it: separated by comma, semicolon, tab or `|`.
final class Csv implements Format {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    @Override
    public List<String> endings() {
        return List.of(".csv", ".tsv");
    }

    /// Only a file with its ending is: a line of text may have commas.
    @Override
    public boolean isIn(String text) {
        return head(text) != null;
    }

    @Override
    public List<Note> read(String path, SourceText source) throws NoNoteException {
        String text = source.text();
        @Nullable Head head = head(text);
        if (head == null) {
            throw new NoNoteException(
                    "its first line names no columns that could be questions (question and answer, or term"
                            + " and definition; in Korean 문제 and 정답, or 용어 and 설명)");
        }
        List<List<Extract>> rows = Delimited.rows(text, head.start, head.separator);
        Topics topics = new Topics();
        for (List<Extract> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            List<Element> elements = head.columns.elements(row, Extract::cell);
            topics.begin(head.columns.topics(row), Columns.span(row).start());
            topics.add(elements);
        }
        return List.of(Notes.of(path, source, topics.end(text.length())));
    }

    /// @param start of the line of names
    private record Head(int start, char separator, Columns columns) {}

    private static @Nullable Head head(String text) {
        int start = text.startsWith("sep=") ? nextLine(text) : 0;
        for (char separator : SEPARATORS) {
            List<String> names = new ArrayList<>();
            Delimited.first(text, start, separator).forEach(name -> names.add(name.text()));
            Columns columns = Columns.of(names);
            if (columns.areOfItems()) {
                return new Head(start, separator, columns);
            }
        }
        return null;
    }

    /// Excel lets the first line say what separates: `sep=;`.
    private static int nextLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text.length() : end + 1;
    }
}
