package studypack.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static studypack.note.HandMade.choice;
import static studypack.note.HandMade.note;
import static studypack.note.HandMade.pack;
import static studypack.note.HandMade.pair;
import static studypack.note.HandMade.term;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import studypack.export.ExportReport;
import studypack.media.MediaSource;
import studypack.media.Painted;
import studypack.media.Picture;
import studypack.note.StudyPack;

class PicturesTest {
    private static final MediaSource FILES = Painted.source(Map.of(
            "plan.png", Painted.png(400, 200),
            "same.png", Painted.png(400, 200),
            "wall.png", Painted.png(3000, 1000),
            "turned.jpg", Painted.turnedJpeg(300, 200, 6),
            "move.gif", Painted.gif(120, 60),
            "bomb.png", Painted.bomb(100_000, 100_000)));

    private static StudyPack all() {
        return pack(note(
                "notes/a.md",
                choice(
                        "c1",
                        "무엇인가? ![구성도](plan.png)",
                        "AB",
                        List.of("![첫째](wall.png)", "![둘째](move.gif) | ![왜](same.png)"),
                        Set.of(1)),
                choice("c2", "없는 것 ![a](lost.png) ![b](bomb.png)", "AB", List.of("가", "나"), Set.of(1)),
                pair("p1", "사진 ![세운 것](turned.jpg)", "![](plan.png) ![](wall.png) ![](move.gif) ![](turned.jpg)"),
                term("t1", "용어", "![뜻](plan.png)")));
    }

    @Test
    void aPictureHangsInItsCell() throws Exception {
        try (XSSFWorkbook book = opened(written())) {
            XSSFSheet questions = book.getSheet("Questions");
            assertThat(places(questions)).containsExactly("Question 2: 구성도", "A 2: 첫째", "B 2: 둘째", "Explanation 2: 왜");
            assertThat(places(book.getSheet("Terms"))).containsExactly("Definition 2: 뜻");
            for (XSSFShape shape : questions.getDrawingPatriarch().getShapes()) {
                XSSFClientAnchor anchor = (XSSFClientAnchor) shape.getAnchor();
                float row = questions.getRow(anchor.getRow1()).getHeightInPoints();
                assertThat(anchor.getDy2() / 12_700f).isLessThanOrEqualTo(row);
                assertThat(anchor.getDx2() / 9525f).isLessThan(questions.getColumnWidthInPixels(anchor.getCol1()));
            }
        }
    }

    @Test
    void aPictureIsInTheFileOnceAndNotLargerThanACellShows() throws Exception {
        try (XSSFWorkbook book = opened(written())) {
            assertThat(book.getAllPictures())
                    .extracting(data -> {
                        Picture picture = Picture.of(data.getData());
                        return picture.format() + " " + picture.width() + " x " + picture.height();
                    })
                    .containsExactly("PNG 400 x 200", "PNG 480 x 160", "PNG 120 x 60", "JPEG 200 x 300");
        }
    }

    @Test
    void proportionsStay() throws Exception {
        try (XSSFWorkbook book = opened(written())) {
            XSSFClientAnchor anchor = (XSSFClientAnchor) book.getSheet("Questions")
                    .getDrawingPatriarch()
                    .getShapes()
                    .get(0)
                    .getAnchor();
            float width = anchor.getDx2() - anchor.getDx1();
            float height = anchor.getDy2() - anchor.getDy1();
            assertThat(width / height).isBetween(1.98f, 2.02f);
        }
    }

    @Test
    void whatIsNotThereIsWordsAndReported() throws Exception {
        ExportReport report = new ExcelExporter().export(all(), FILES, new ByteArrayOutputStream());
        assertThat(report.leftOut())
                .extracting(missing -> missing.what() + ": " + missing.why())
                .containsExactly(
                        "image lost.png: words stand for a picture: there is no such file",
                        "image bomb.png: words stand for a picture: it has more than 120 million pixels");
    }

    @Test
    void theSamePicturesGiveTheSameBytes() throws Exception {
        assertThat(written()).isEqualTo(written());
    }

    private static List<String> places(XSSFSheet sheet) {
        List<String> places = new ArrayList<>();
        for (XSSFShape shape : sheet.getDrawingPatriarch().getShapes()) {
            XSSFClientAnchor anchor = (XSSFClientAnchor) shape.getAnchor();
            String alt =
                    ((XSSFPicture) shape).getCTPicture().getNvPicPr().getCNvPr().getDescr();
            places.add(sheet.getRow(0).getCell(anchor.getCol1()).getStringCellValue() + " " + (anchor.getRow1() + 1)
                    + ": " + alt);
        }
        return places;
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExcelExporter().export(all(), FILES, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook opened(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
