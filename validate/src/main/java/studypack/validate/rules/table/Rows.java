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
