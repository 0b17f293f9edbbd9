package studypack.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import studypack.export.Exported;
import studypack.note.BrokenNote;
import studypack.note.StudyPack;

class DoubtsTest {
    private static final StudyPack PACK = BrokenNote.pack();

    private static byte[] bytes(StudyPack pack) throws IOException {
        return Exported.of(new ExcelExporter(), pack).bytes();
    }

    /// Texts of the cells of the second row that are coloured and slanted.
    private static List<String> marked(XSSFWorkbook book, String name) {
        XSSFSheet sheet = book.getSheet(name);
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < sheet.getRow(1).getLastCellNum(); i++) {
            XSSFCell cell = sheet.getRow(1).getCell(i);
            boolean coloured = cell.getCellStyle().getFillForegroundColorColor() != null
                    && "FFFDEBD3"
                            .equals(cell.getCellStyle()
                                    .getFillForegroundColorColor()
                                    .getARGBHex());
            assertThat(cell.getCellStyle().getFont().getItalic()).isEqualTo(coloured);
            if (coloured) {
                marked.add(cell.getStringCellValue());
            }
        }
        return marked;
    }

    @Test
    void aCellWithAWordThatIsNotSureIsColouredAndNoOther() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(PACK)))) {
            assertThat(marked(book, "Questions"))
                    .containsExactly(
                            "캐시에 대해 옳은 점을 큐에 고르시오.", "응용 계층에 둔다.", "��� 지운다.", "원본을 지운다.", "A: Option A - 각을 보면 아니다.");
            assertThat(marked(book, "Terms")).containsExactly("응용", "캐시를 읽는 계층");
        }
    }

    @Test
    void aColumnNamesTheWordsAndWhatElseTheyMaySay() throws Exception {
        Opened book = Opened.of(bytes(PACK));
        assertThat(book.items("Questions").getFirst().get("To check"))
                .isEqualTo("점을 (or 적을)\n큐에 (or 폭에)\n응용 (or 작용)\n��� (lost in the file)\n원본을 지운다\n각을 (or 감을)");
        assertThat(book.items("Terms"))
                .extracting(row -> row.get("To check"))
                .containsExactly("응용 (or 작용)\n읽는 (or 얽는)", "");
        assertThat(book.rows("Pairs").getFirst()).doesNotContain("To check");
        assertThat(book.rows("Overview"))
                .contains(
                        List.of("Sheet", "Rows", "o", "x", "To check"),
                        List.of("Questions", "1.0", "0.0", "0.0", "1.0"));
    }

    @Test
    void aPackOfWhichAllIsSureHasNoSuchColumn() throws Exception {
        Opened book = Opened.of(bytes(BrokenNote.pack(BrokenNote.note("- `{캐}시` : 지연 {시}간을 줄인다\n"))));
        assertThat(book.rows("Terms").getFirst()).contains("Source").doesNotContain("To check");
        assertThat(book.rows("Overview")).contains(List.of("Sheet", "Rows", "o", "x"));
    }

    @Test
    void theSamePackGivesTheSameBytes() throws Exception {
        assertThat(Arrays.equals(bytes(PACK), bytes(PACK))).isTrue();
    }
}
