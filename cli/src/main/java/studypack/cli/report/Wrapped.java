package studypack.cli.report;

/// Running text in lines that are easy to read.
final class Wrapped {
    private static final int WIDTH = 100;

    private Wrapped() {}

    /// @param first  before the first line; it takes as many cells as `margin`
    /// @param margin before each other line
    static String of(String text, String first, String margin) {
        StringBuilder out = new StringBuilder(first);
        int room = WIDTH - DisplayWidth.of(margin);
        int column = 0;
        for (String word : text.strip().split("\\s+", -1)) {
            int width = DisplayWidth.of(word);
            if (column > 0 && column + 1 + width > room) {
                out.append('\n').append(margin);
                column = 0;
            }
            out.append(column == 0 ? "" : " ").append(word);
            column += width + (column == 0 ? 0 : 1);
        }
        return out.append('\n').toString();
    }
}
