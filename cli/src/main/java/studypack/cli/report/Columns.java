package studypack.cli.report;

import java.util.List;
import java.util.stream.IntStream;

/// Rows whose cells stand under each other, measured in cells of a terminal.
final class Columns {
    private static final String GAP = "  ";

    private Columns() {}

    /// Lines for the rows.
    ///
    /// @param rows   each with as many cells as the first; where colours are wanted, the first row is a dim heading
    /// @param margin before each line
    static String of(List<List<String>> rows, String margin, Style style) {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> DisplayWidth.of(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell = rows.get(i).get(column);
                line.append(cell)
                        .append(" ".repeat(widths[column] - DisplayWidth.of(cell)))
                        .append(GAP);
            }
            String words = line.toString().stripTrailing();
            lines.append(margin).append(i == 0 ? style.dim(words) : words).append('\n');
        }
        return lines.toString();
    }
}
