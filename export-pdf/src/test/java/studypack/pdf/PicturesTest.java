package studypack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import studypack.export.ExportReport;
import studypack.media.MediaSource;
import studypack.media.Painted;
import studypack.note.StudyPack;
import studypack.reader.NoteReader;

class PicturesTest {
    private static final MediaSource FILES = Painted.source(Map.ofEntries(
            Map.entry("plan.png", Painted.png(400, 200)),
            Map.entry("icon.png", Painted.png(16, 16)),
            Map.entry("clear.png", Painted.transparentPng(120, 60)),
            Map.entry("few.png", Painted.palettePng(120, 60)),
            Map.entry("gray.png", Painted.grayPng(120, 60)),
            Map.entry("photo.jpg", Painted.jpeg(300, 200)),
            Map.entry("turned.jpg", Painted.turnedJpeg(300, 200, 6)),
            Map.entry("move.gif", Painted.gif(120, 60)),
            Map.entry("old.bmp", Painted.bmp(120, 60)),
            Map.entry("tower.png", Painted.png(100, 5000)),
            Map.entry("wall.png", Painted.png(6000, 300)),
            Map.entry("bomb.png", Painted.bomb(100_000, 100_000)),
            Map.entry("damaged.png", Painted.bomb(300, 300)),
            Map.entry("drawn.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8))));

    private static final String EVERYWHERE = """
            # 그림 ![아이콘](icon.png) 제목

            ![구성도](plan.png)

            글 속 ![아이콘](icon.png) 그림과 **굵은 ![사진](photo.jpg) 글** 다음 [링크 ![회색](gray.png)](https://example.org).

            > ![투명](clear.png)

            - ![움직임](move.gif)
            - 둘째 ![옛것](old.bmp)

            | 그림 | 설명 |
            |---|---|
            | ![적은 색](few.png) | 넷 |
            | 글 ![](few.png) 글 | 다섯 |

            <img src="plan.png" width="50%"> <img src="plan.png" style="zoom:20%">

            ## 문제 1. 그림이 나타내는 것은?

            ![구성도](plan.png)

            - [ ] ![첫째](few.png)
            - [x] 둘째 ![](turned.jpg)

            ![높은 것](tower.png)

            ![넓은 것](wall.png)
            """;

    @Test
    void picturesEverywhereKeepPdfUa() throws Exception {
        assertThat(Verapdf.faults(printed(pack(EVERYWHERE)), PDFAFlavour.PDFUA_1))
                .isEmpty();
    }

    @Test
    void picturesEverywhereKeepPdfA() throws Exception {
        assertThat(Verapdf.faults(printed(pack(EVERYWHERE)), PDFAFlavour.PDFA_2_U))
                .isEmpty();
    }

    @Test
    void everyPictureIsInTheFileOnce() throws Exception {
        ExportReport report = new PdfExporter().export(pack(EVERYWHERE), FILES, new ByteArrayOutputStream());
        assertThat(report.leftOut()).isEmpty();
        assertThat(images(printed(pack(EVERYWHERE)))).hasSize(11);
    }

    @Test
    void whatIsFinerThanPrintIsMadeSmaller() throws Exception {
        assertThat(images(printed(pack("![a](wall.png)")))).containsExactly("2466 x 123 /FlateDecode");
        assertThat(images(printed(pack("![a](photo.jpg)")))).containsExactly("300 x 200 /DCTDecode");
    }

    @Test
    void whatCannotBeShownIsWordsAndReported() throws Exception {
        String text =
                "![a](bomb.png) ![b](damaged.png) ![c](drawn.svg) ![d](lost.png) ![e](data:image/png;base64,AAAA)";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportReport report = new PdfExporter().export(pack(text), FILES, out);
        assertThat(report.leftOut())
                .extracting(missing -> missing.what() + ": " + missing.why())
                .containsExactly(
                        "image bomb.png: words stand for a picture: it has more than 120 million pixels",
                        "image damaged.png: words stand for a picture: its file is damaged",
                        "image drawn.svg: words stand for a picture: pictures of the format SVG cannot be read here",
                        "image lost.png: words stand for a picture: there is no such file",
                        "image data:image/png…: words stand for a picture: there is no such file");
        assertThat(images(out.toByteArray())).isEmpty();
    }

    @Test
    void theSamePicturesGiveTheSameBytes() throws Exception {
        assertThat(printed(pack(EVERYWHERE))).isEqualTo(printed(pack(EVERYWHERE)));
    }

    private static StudyPack pack(String text) {
        return Sample.pack("pictures", NoteReader.read("notes/a.md", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] printed(StudyPack pack) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfExporter().export(pack, FILES, out);
        return out.toByteArray();
    }

    /// Sizes and filters of the pictures in a file.
    private static List<String> images(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        List<String> images = new ArrayList<>();
        for (int i = 1; i < reader.getXrefSize(); i++) {
            PdfObject object = reader.getPdfObject(i);
            if (object instanceof PRStream stream && PdfName.IMAGE.equals(stream.getAsName(PdfName.SUBTYPE))) {
                images.add(stream.getAsNumber(PdfName.WIDTH) + " x " + stream.getAsNumber(PdfName.HEIGHT) + " "
                        + stream.getAsName(PdfName.FILTER));
            }
        }
        return images;
    }
}
