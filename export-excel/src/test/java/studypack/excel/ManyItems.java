package studypack.excel;

import java.io.IOException;
import studypack.export.Measured;

/// Exports many items, for `time -v`: `ManyItems 100000 book.xlsx`.
final class ManyItems {
    private ManyItems() {}

    public static void main(String[] args) throws IOException {
        Measured.export(new ExcelExporter(), args);
    }
}
