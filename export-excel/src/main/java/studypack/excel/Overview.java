package studypack.excel;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import studypack.note.StudyPack;
import studypack.note.StudyPack.Entry;

/// The first sheet: what the workbook holds, by kind and by note, and how the learner did so far.
final class Overview {
    private Overview() {}

    /// @param rows   how many rows each table has, in order
    /// @param unsure how many of them hold words that are to be checked
    static void add(XSSFWorkbook book, Styles styles, StudyPack pack, List<Table> tables, int[] rows, int[] unsure) {
        XSSFSheet sheet = book.createSheet("Overview");
        sheet.setColumnWidth(0, 44 * 256);
        for (int i = 1; i <= tables.size() + 1; i++) {
            sheet.setColumnWidth(i, 12 * 256);
        }
        XSSFCell title = sheet.createRow(0).createCell(0);
        title.setCellValue(text(pack.title()));
        title.setCellStyle(styles.title());
        sheet.createRow(1)
                .createCell(0)
                .setCellValue(ExcelExporter.date(pack)
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate()
                        .toString());
        byKind(book, sheet, styles, tables, rows, unsure);
        byNote(sheet, styles, pack, tables, sheet.getLastRowNum() + 2);
        Template.print(sheet);
        sheet.setRepeatingRows(null);
        sheet.getPrintSetup().setLandscape(false);
    }

    private static void byKind(
            XSSFWorkbook book, XSSFSheet sheet, Styles styles, List<Table> tables, int[] rows, int[] unsure) {
        boolean check = IntStream.of(unsure).sum() > 0;
        header(
                sheet.createRow(3),
                styles,
                check ? List.of("Sheet", "Rows", "o", "x", "To check") : List.of("Sheet", "Rows", "o", "x"));
        for (int i = 0; i < tables.size(); i++) {
            XSSFRow row = sheet.createRow(4 + i);
            cell(row, 0, styles).setCellValue(tables.get(i).sheet());
            Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress(tables.get(i).sheet() + "!A1");
            row.getCell(0).setHyperlink(link);
            cell(row, 1, styles).setCellValue(rows[i]);
            String results = Template.results(tables.get(i), rows[i]);
            count(cell(row, 2, styles), results, "o");
            count(cell(row, 3, styles), results, "x");
            if (check) {
                cell(row, 4, styles).setCellValue(unsure[i]);
            }
        }
    }

    private static void count(XSSFCell cell, String results, String value) {
        cell.setCellFormula("COUNTIF(" + results + ",\"" + value + "\")");
        cell.setCellValue(0);
    }

    private static void byNote(XSSFSheet sheet, Styles styles, StudyPack pack, List<Table> tables, int first) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (Entry entry : pack.entries()) {
            counts.computeIfAbsent(entry.note().path(), path -> new int[tables.size()])[
                    ExcelExporter.table(entry.item())]++;
        }
        List<String> names = tables.stream().map(Table::sheet).collect(Collectors.toList());
        names.add(0, "Note");
        names.add("Rows");
        header(sheet.createRow(first), styles, names);
        int at = first;
        for (Map.Entry<String, int[]> note : counts.entrySet()) {
            at++;
            XSSFRow row = sheet.createRow(at);
            XSSFCell name = cell(row, 0, styles);
            String path = text(note.getKey());
            name.setCellValue(path);
            name.setCellStyle(CellText.looksLikeFormula(path) ? styles.quoted() : styles.text());
            for (int i = 0; i < tables.size(); i++) {
                cell(row, i + 1, styles).setCellValue(note.getValue()[i]);
            }
            cell(row, tables.size() + 1, styles)
                    .setCellValue(IntStream.of(note.getValue()).sum());
        }
    }

    private static void header(XSSFRow row, Styles styles, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            row.createCell(i).setCellValue(names.get(i));
            row.getCell(i).setCellStyle(i == 0 ? styles.header() : styles.countHeader());
        }
    }

    private static XSSFCell cell(XSSFRow row, int column, Styles styles) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.text());
        return cell;
    }

    private static String text(String text) {
        return CellText.escaped(CellText.cut(CellText.clean(text)));
    }
}
