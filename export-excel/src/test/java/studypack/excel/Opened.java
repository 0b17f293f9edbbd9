package studypack.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// A workbook as another library reads it.
///
/// @param sheets rows of texts by name, in order
record Opened(Map<String, List<List<String>>> sheets) {

    static Opened of(byte[] xlsx) throws IOException {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            for (Sheet sheet : book.getSheets().toList()) {
                List<List<String>> rows = new ArrayList<>();
                for (Row row : sheet.read()) {
                    List<String> cells = new ArrayList<>();
                    for (int i = 0; i < row.getCellCount(); i++) {
                        Cell cell = row.getCell(i);
                        cells.add(cell == null ? "" : cell.getText());
                    }
                    rows.add(cells);
                }
                sheets.put(sheet.getName(), rows);
            }
        }
        return new Opened(sheets);
    }

    List<List<String>> rows(String sheet) {
        return sheets.getOrDefault(sheet, List.of());
    }

    /// The rows below the header, each by the header's names.
    List<Map<String, String>> items(String sheet) {
        List<Map<String, String>> items = new ArrayList<>();
        List<List<String>> rows = rows(sheet);
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> item = new LinkedHashMap<>();
            for (int i = 0; i < rows.get(0).size(); i++) {
                item.put(rows.get(0).get(i), i < row.size() ? row.get(i) : "");
            }
            items.add(item);
        }
        return items;
    }
}
