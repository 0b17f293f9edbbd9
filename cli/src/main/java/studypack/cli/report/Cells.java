package studypack.cli.report;

/// A piece of a line as what a reader sees as one character each, with the cells of a terminal that they take: the same
/// as [DisplayWidth#clusters], for the many lines that a report shows.
final class Cells {
    private final String text;
    private final int[] starts;
    private final byte[] widths;
    private int size;

    private Cells(String text) {
        this.text = text;
        starts = new int[text.length() + 1];
        widths = new byte[text.length()];
    }

    /// @param text without line ends
    static Cells of(String text) {
        Cells cells = new Cells(text);
        DisplayWidth.each(text, cells::add);
        cells.starts[cells.size] = text.length();
        return cells;
    }

    private void add(int start, int width) {
        starts[size] = start;
        widths[size++] = (byte) width;
    }

    int size() {
        return size;
    }

    /// Where a character begins; of the number behind the last the end of the text.
    int start(int at) {
        return starts[at];
    }

    boolean isTab(int at) {
        return text.charAt(starts[at]) == '\t';
    }

    /// In cells; of a tab 0, for its width depends on its place.
    int width(int at) {
        return widths[at];
    }

    void appendTo(StringBuilder out, int at) {
        if (starts[at + 1] - starts[at] == 1) {
            out.append(Printable.of(text.charAt(starts[at])));
        } else {
            out.append(Printable.of(text.substring(starts[at], starts[at + 1])));
        }
    }
}
