package studypack.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import studypack.markdown.Block;
import studypack.markdown.Cut;
import studypack.markdown.Flat;
import studypack.markdown.RichText;
import studypack.text.Span;

/// Reads answer tables: a column of numbers beside a column of keys, or a row of numbers over a row of keys.
final class Tables {
    private static final Pattern KEY = Pattern.compile("^\\s*" + Marks.ROW + "\\s*(?:입니다)?[.]?\\s*$");
    private static final Pattern BAR = Pattern.compile("[|｜]");

    /// Cells that a row of numbers has at least, the one of words included.
    private static final int FEWEST = 3;

    private final Block home;
    private final List<List<RichText>> rows;
    /// What the first row says.
    private final List<String> titles;

    private final boolean announced;
    private final List<Entry> entries = new ArrayList<>();

    private Tables(Block home, List<List<RichText>> rows, boolean announced) {
        this.home = home;
        this.rows = rows;
        this.titles = rows.isEmpty()
                ? List.of()
                : rows.get(0).stream().map(RichText::plain).toList();
        this.announced = announced;
    }

    /// @param announced a title over the table says that it holds answers
    static List<Entry> of(Block.Table table, boolean announced) {
        List<List<RichText>> rows = new ArrayList<>();
        rows.add(cells(table.header()));
        table.rows().forEach(row -> rows.add(cells(row)));
        return new Tables(table, rows, announced).read();
    }

    private static List<RichText> cells(Block.Row row) {
        return row.cells().stream().map(Block.Cell::text).toList();
    }

    /// Lines with bars between their cells, `정답｜④｜①`, that Markdown sees no table in.
    static List<Entry> ofLines(List<RichText> lines, Block home) {
        List<List<RichText>> rows = new ArrayList<>();
        for (RichText line : lines) {
            List<RichText> cells = barred(line);
            if (cells.size() > 2) {
                rows.add(cells);
            }
        }
        return rows.size() == lines.size() ? new Tables(home, rows, true).bands() : List.of();
    }

    private static List<RichText> barred(RichText line) {
        Flat flat = Flat.of(line);
        List<RichText> cells = new ArrayList<>();
        int from = 0;
        for (String cell : BAR.split(flat.text(), -1)) {
            int to = from + cell.length();
            if (!cell.isBlank()) {
                cells.add(Cut.trim(Cut.sub(line, flat.span(from, to))));
            }
            from = to + 1;
        }
        return cells;
    }

    private List<Entry> read() {
        for (int column = 0; column + 1 < titles.size(); column++) {
            int key = keyBeside(column);
            if (key > 0) {
                for (List<RichText> row : rows.subList(1, rows.size())) {
                    entry(row, column, key);
                }
            }
        }
        return entries.isEmpty() ? bands() : entries;
    }

    /// The column of keys that belongs to a column of numbers, 0 where the column holds no numbers.
    private int keyBeside(int column) {
        String title = titles.get(column);
        boolean named = AnswerWords.isNumberColumn(title);
        if (!(named || (announced && title.isEmpty())) || !isNumbers(column)) {
            return 0;
        }
        for (int key = column + 1; key < titles.size(); key++) {
            String over = titles.get(key);
            if (AnswerWords.isNumberColumn(over)) {
                return 0;
            }
            if (AnswerWords.isKeyColumn(over) || (announced && over.isEmpty())) {
                return key;
            }
        }
        return 0;
    }

    private boolean isNumbers(int column) {
        int written = 0;
        int numbers = 0;
        for (List<RichText> row : rows.subList(1, rows.size())) {
            String said = plain(row, column);
            written += said.isEmpty() ? 0 : 1;
            numbers += AnswerWords.number(said).isEmpty() ? 0 : 1;
        }
        return numbers > 0 && numbers * 5 >= written * 4;
    }

    private void entry(List<RichText> row, int column, int key) {
        String number = AnswerWords.number(plain(row, column));
        if (number.isEmpty() || plain(row, key).isEmpty()) {
            return;
        }
        List<Block> reasons = new ArrayList<>();
        for (int other = key + 1; other < row.size(); other++) {
            String title = other < titles.size() ? titles.get(other) : "";
            if (AnswerWords.isNumberColumn(title)) {
                break;
            }
            RichText reason = row.get(other);
            if (AnswerWords.isReasonColumn(title) && !reason.isBlank()) {
                reasons.add(new Block.Paragraph(reason.span(), reason));
            }
        }
        Span span = row.get(column).span().cover(row.get(key).span());
        entries.add(new Entry(number, span, Cut.trim(row.get(key)), reasons, List.of(home)));
    }

    /// Rows of numbers that go up by one, each over a row of keys; other rows may stand between.
    private List<Entry> bands() {
        List<Entry> found = new ArrayList<>();
        for (int i = 0; i + 1 < rows.size(); i++) {
            int first = firstNumber(rows.get(i));
            if (first >= 0 && areKeys(rows.get(i + 1), first)) {
                found.addAll(band(rows.get(i), rows.get(i + 1), first));
                i++;
            }
        }
        return found;
    }

    /// The cell where the numbers begin, behind one cell of words at most; -1 where this is no row of numbers.
    private static int firstNumber(List<RichText> row) {
        if (row.size() < FEWEST) {
            return -1;
        }
        String before = AnswerWords.number(plain(row, 0));
        int first = before.isEmpty() ? 1 : 0;
        int count = 0;
        for (int i = first; i < row.size(); i++, count++) {
            String said = plain(row, i);
            if (said.isEmpty()) {
                break;
            }
            String number = AnswerWords.number(said);
            if (number.isEmpty() || (i > first && Integer.parseInt(number) != Integer.parseInt(before) + 1)) {
                return -1;
            }
            before = number;
        }
        return count < FEWEST - first ? -1 : first;
    }

    private static boolean areKeys(List<RichText> row, int first) {
        int keys = 0;
        for (int i = first; i < row.size(); i++) {
            String cell = plain(row, i);
            if (!cell.isEmpty() && !KEY.matcher(cell).matches()) {
                return false;
            }
            keys += cell.isEmpty() ? 0 : 1;
        }
        return keys >= 2;
    }

    private List<Entry> band(List<RichText> numbers, List<RichText> keys, int first) {
        List<Entry> found = new ArrayList<>();
        for (int i = first; i < Math.min(numbers.size(), keys.size()); i++) {
            String number = AnswerWords.number(plain(numbers, i));
            if (!number.isEmpty() && !plain(keys, i).isEmpty()) {
                RichText key = Cut.trim(keys.get(i));
                found.add(new Entry(number, key.span(), key, List.of(), List.of(home)));
            }
        }
        return found;
    }

    private static String plain(List<RichText> row, int column) {
        return column < row.size() ? row.get(column).plain() : "";
    }
}
