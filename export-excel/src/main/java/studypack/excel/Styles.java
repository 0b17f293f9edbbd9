package studypack.excel;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// The few looks that a cell can have; made once, for Excel refuses a file with more than 64,000.
///
/// @param quoted text that begins like a formula: keeps the sign of text when it is edited
/// @param unsure holds a word that was repaired with a guess or is lost
/// @param input  for the learner to fill in
/// @param choice the same, for `o` and `x`
record Styles(
        CellStyle title,
        CellStyle header,
        CellStyle countHeader,
        CellStyle text,
        CellStyle quoted,
        CellStyle unsure,
        CellStyle unsureQuoted,
        CellStyle input,
        CellStyle choice) {

    private static final byte[] HEADER = rgb(0x2F4B7C);
    private static final byte[] INPUT = rgb(0xFFFBE6);
    private static final byte[] UNSURE = rgb(0xFDEBD3);
    private static final byte[] LINE = rgb(0xD5DAE1);
    private static final byte[] WHITE = rgb(0xFFFFFF);

    static Styles of(XSSFWorkbook book) {
        XSSFCellStyle text = cell(book);
        XSSFCellStyle quoted = cell(book);
        quoted.setQuotePrefixed(true);
        XSSFCellStyle unsure = unsure(book);
        XSSFCellStyle unsureQuoted = unsure(book);
        unsureQuoted.setQuotePrefixed(true);
        XSSFCellStyle input = cell(book);
        fill(input, INPUT);
        XSSFCellStyle choice = cell(book);
        fill(choice, INPUT);
        choice.setAlignment(HorizontalAlignment.CENTER);
        XSSFCellStyle title = book.createCellStyle();
        title.setFont(font(book, 18, null));
        XSSFCellStyle countHeader = header(book);
        countHeader.setAlignment(HorizontalAlignment.RIGHT);
        return new Styles(title, header(book), countHeader, text, quoted, unsure, unsureQuoted, input, choice);
    }

    /// Slanted too, for those who print without colours.
    private static XSSFCellStyle unsure(XSSFWorkbook book) {
        XSSFCellStyle style = cell(book);
        fill(style, UNSURE);
        XSSFFont font = book.createFont();
        font.setItalic(true);
        style.setFont(font);
        return style;
    }

    /// @param text of the cell
    CellStyle of(String text, boolean unsure) {
        if (CellText.looksLikeFormula(text)) {
            return unsure ? unsureQuoted : quoted;
        }
        return unsure ? unsure() : this.text;
    }

    private static XSSFCellStyle header(XSSFWorkbook book) {
        XSSFCellStyle header = cell(book);
        fill(header, HEADER);
        header.setFont(font(book, 11, new XSSFColor(WHITE, null)));
        header.setVerticalAlignment(VerticalAlignment.CENTER);
        return header;
    }

    private static XSSFCellStyle cell(XSSFWorkbook book) {
        XSSFCellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(new XSSFColor(LINE, null));
        return style;
    }

    private static void fill(XSSFCellStyle style, byte[] color) {
        style.setFillForegroundColor(new XSSFColor(color, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFFont font(XSSFWorkbook book, int points, @Nullable XSSFColor color) {
        XSSFFont font = book.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        if (color != null) {
            font.setColor(color);
        }
        return font;
    }

    private static byte[] rgb(int color) {
        return new byte[] {(byte) (color >> 16), (byte) (color >> 8), (byte) color};
    }
}
