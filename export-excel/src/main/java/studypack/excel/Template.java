package studypack.excel;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Everything of the workbook but its rows: these are streamed into it, for a workbook in memory takes 45 KB a row.
final class Template {
    static final String META = "meta";
    static final String LISTS = "lists";
    private static final String RESULTS = "results";
    /// Points, of the workbook's font of 11.
    private static final float LINE_HEIGHT = 15;
    /// Points; Excel allows no higher row.
    static final float HIGHEST = 409;

    private Template() {}

    /// The empty sheet of a table.
    ///
    /// @param rows   how many there will be below the header
    /// @param widths of the columns' texts; becomes the widths of the columns
    static void addTable(XSSFWorkbook book, Styles styles, Table table, int rows, int[] widths) {
        XSSFSheet sheet = book.createSheet(table.sheet());
        XSSFRow header = sheet.createRow(0);
        header.setHeightInPoints(24);
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Column column = table.columns().get(i);
            header.createCell(i).setCellValue(column.title());
            header.getCell(i).setCellStyle(styles.header());
            widths[i] = Math.clamp(widths[i], column.least(), column.most());
            // A width is stored in 256ths; two characters more for the filter's button and the margin.
            sheet.setColumnWidth(i, (widths[i] + 2) * 256);
            sheet.setColumnHidden(i, column.kind() == Table.Kind.ID);
        }
        sheet.createFreezePane(0, 1);
        int last = Math.max(1, rows);
        sheet.setAutoFilter(new CellRangeAddress(0, last, 0, table.columns().size() - 1));
        addResultColumn(sheet, table.resultColumn(), last);
        print(sheet);
    }

    private static void addResultColumn(XSSFSheet sheet, int column, int lastRow) {
        CellRangeAddressList cells = new CellRangeAddressList(1, lastRow, column, column);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation oOrX = helper.createValidation(helper.createFormulaListConstraint(RESULTS), cells);
        oOrX.setEmptyCellAllowed(true);
        oOrX.setShowErrorBox(true);
        sheet.addValidationData(oOrX);

        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        formatting.addConditionalFormatting(
                cells.getCellRangeAddresses(),
                rule(formatting, "\"o\"", IndexedColors.LIGHT_GREEN),
                rule(formatting, "\"x\"", IndexedColors.ROSE));
    }

    private static XSSFConditionalFormattingRule rule(
            XSSFSheetConditionalFormatting formatting, String value, IndexedColors color) {
        XSSFConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL, value);
        rule.createPatternFormatting().setFillBackgroundColor(color.getIndex());
        return rule;
    }

    /// Makes a row as high as its longest text; not every program does so by itself when it opens a file.
    ///
    /// @param widths of the columns, in characters
    /// @param least points that pictures need
    static void fitHeight(Row row, int[] widths, List<String> texts, float least) {
        float height = least;
        for (int i = 0; i < texts.size(); i++) {
            height = Math.max(height, textHeight(texts.get(i), widths[i]));
        }
        if (height > LINE_HEIGHT) {
            row.setHeightInPoints(Math.min(height, HIGHEST));
        }
    }

    /// Points; 0 of no text.
    static float textHeight(String text, int width) {
        return Rows.lines(text, width) * LINE_HEIGHT;
    }

    static void print(XSSFSheet sheet) {
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, SpreadsheetVersion.EXCEL2007.getLastColumnIndex()));
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }

    /// The values that a result may have.
    static void addLists(XSSFWorkbook book) {
        XSSFSheet sheet = book.createSheet(LISTS);
        List<String> values = List.of("o", "x");
        for (int i = 0; i < values.size(); i++) {
            sheet.createRow(i).createCell(0).setCellValue(values.get(i));
        }
        Name results = book.createName();
        results.setNameName(RESULTS);
        results.setRefersToFormula(LISTS + "!$A$1:$A$" + values.size());
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /// For a later import of what the learner filled in; its rows are streamed.
    static void addMeta(XSSFWorkbook book) {
        XSSFSheet sheet = book.createSheet(META);
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /// "Questions!$P$2:$P$101".
    static String results(Table table, int rows) {
        String column = CellReference.convertNumToColString(table.resultColumn());
        return table.sheet() + "!$" + column + "$2:$" + column + "$" + (Math.max(1, rows) + 1);
    }
}
