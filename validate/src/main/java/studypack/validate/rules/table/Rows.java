package studypack.validate.rules.table;

import java.util.List;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.markdown.Walk;

/// What the rules on tables ask of tables and rows.
final class Rows {
    private Rows() {}

    /// Text or a picture stands in it.
    static boolean isVisible(RichText text) {
        return !text.isBlank() || Walk.inlines(text).stream().anyMatch(Inline.Image.class::isInstance);
    }

    /// The rows that are the table's own: not those of a second table, or of a text, that stands right under it.
    static List<Block.Row> own(String source, Block.Table table) {
        List<Block.Row> rows = table.rows();
        int all = beforeSecond(source, rows);
        int end = all;
        while (end > 0 && !rows.get(end - 1).separated()) {
            end--;
        }
        boolean isQuestion =
                end == rows.size() - 1 && rows.get(end).span().in(source).indexOf('?') >= 0;
        return rows.subList(0, isQuestion || table.header().cells().size() < 2 ? all : end);
    }

    /// How many rows stand before the header of a second table; all where there is none.
    private static int beforeSecond(String source, List<Block.Row> rows) {
        for (int i = 1; i < rows.size(); i++) {
            if (isDelimiters(source, rows.get(i))) {
                return i - 1;
            }
        }
        return rows.size();
    }

    /// `---|---` below the header of a table.
    private static boolean isDelimiters(String source, Block.Row row) {
        int hyphens = 0;
        for (int i = row.span().start(); i < row.span().end(); i++) {
            char c = source.charAt(i);
            if (c != '-' && c != '|' && c != ':' && c != ' ' && c != '\t') {
                return false;
            }
            hyphens += c == '-' ? 1 : 0;
        }
        return row.separated() && hyphens >= 3;
    }

    /// A row that is a heading inside the table: one bold cell in a table whose other rows do not begin in bold.
    static boolean isSubheading(Block.Table table, Block.Row row) {
        return isOneBoldCell(row)
                && table.rows().stream()
                        .filter(other -> !isOneBoldCell(other) && !other.cells().isEmpty())
                        .noneMatch(other -> isBold(other.cells().getFirst()));
    }

    private static boolean isOneBoldCell(Block.Row row) {
        List<Block.Cell> written =
                row.cells().stream().filter(cell -> isVisible(cell.text())).toList();
        return written.size() == 1 && isBold(written.getFirst());
    }

    private static boolean isBold(Block.Cell cell) {
        return cell.text().inlines().size() == 1 && cell.text().inlines().getFirst() instanceof Inline.Strong;
    }
}
