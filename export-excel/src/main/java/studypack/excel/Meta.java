package studypack.excel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import studypack.note.StudyPack;

/// The sheet that nobody sees: which pack and which items the workbook was made of, for a later import of what the
/// learner filled in.
final class Meta {
    private final Sheet sheet;
    private int next;

    Meta(Sheet sheet, StudyPack pack) {
        this.sheet = sheet;
        add("schema", Integer.toString(ExcelExporter.SCHEMA));
        add("pack", CellText.escaped(CellText.cut(CellText.clean(pack.name()))));
        add("id", "sheet", "digest");
    }

    /// @param cells of the item's row; the first is its id
    void add(List<String> cells, String table) {
        add(CellText.escaped(cells.get(0)), table, digest(cells));
    }

    private void add(String... texts) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    /// Tells whether a row's texts are still those that were exported. The source is left out: lines move.
    private static String digest(List<String> cells) {
        try {
            byte[] text =
                    String.join("\u001f", cells.subList(1, cells.size() - 1)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
