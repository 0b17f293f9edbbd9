package studypack.anki;

import static org.assertj.core.api.Assertions.assertThat;
import static studypack.note.HandMade.note;
import static studypack.note.HandMade.pack;
import static studypack.note.HandMade.pair;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studypack.export.ExportReport;
import studypack.media.MediaSource;
import studypack.media.Painted;
import studypack.media.Picture;
import studypack.note.StudyPack;

class PicturesTest {
    private static final byte[] SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>".getBytes(StandardCharsets.UTF_8);
    private static final MediaSource FILES = Painted.source(Map.of(
            "img/plan.png", Painted.png(40, 20),
            "other/plan.png", Painted.png(40, 20),
            "photo.jpg", Painted.jpeg(60, 40),
            "drawn.svg", SVG,
            "old.bmp", Painted.bmp(10, 10),
            "wall.png", Painted.png(6000, 30),
            "bomb.png", Painted.bomb(100_000, 100_000)));

    private static StudyPack all() {
        return pack(note(
                "notes/a.md",
                pair("p1", "![구성도 \"VPC\"](img/plan.png)", "![](photo.jpg)"),
                pair("p2", "<img src=drawn.svg width=50%> 무엇인가?", "![a](other/plan.png) ![b](old.bmp)"),
                pair("p3", "<img src=photo.jpg style=\"zoom:50%\"> 무엇인가?", "![c](wall.png) ![d](bomb.png)"),
                pair("p4", "그림 ![e](lost.png)", "![f|30](photo.jpg)")));
    }

    @Test
    void aPictureIsInThePackageOnceUnderANameMadeOfItsBytes() throws Exception {
        byte[] apkg = written(all()).toByteArray();
        Map<String, byte[]> files = files(apkg);
        Opened opened = Opened.of(apkg);
        assertThat(opened.media())
                .matches(
                        "\\{\"0\":\"sp-[0-9a-f]{20}\\.png\",\"1\":\"sp-[0-9a-f]{20}\\.jpg\",\"2\":\"sp-[0-9a-f]{20}\\.svg\","
                                + "\"3\":\"sp-[0-9a-f]{20}\\.png\",\"4\":\"sp-[0-9a-f]{20}\\.png\"}");
        assertThat(files.get("0")).isEqualTo(Painted.png(40, 20));
        assertThat(files.get("2")).isEqualTo(SVG);
        assertThat(Picture.of(file(files, "3")).format()).isEqualTo(Picture.Format.PNG);
        assertThat(Picture.of(file(files, "4")).width()).isEqualTo(1600);
    }

    @Test
    void aFieldShowsThePictureAsWideAsTheAuthorWantsIt() throws Exception {
        Opened opened = Opened.of(written(all()).toByteArray());
        assertThat(opened.note(0).fields().get(0)).matches("<img src=\"sp-\\w+\\.png\" alt=\"구성도 &quot;VPC&quot;\">");
        assertThat(opened.note(1).fields().get(0))
                .matches("<img src=\"sp-\\w+\\.svg\" alt=\"\" width=\"50%\"> 무엇인가\\?");
        assertThat(opened.note(2).fields().get(0)).contains(" width=\"30\">");
        assertThat(opened.note(3).fields().get(1)).contains(" alt=\"f\" width=\"30\">");
    }

    @Test
    void whatIsNotThereIsWordsAndReported() throws Exception {
        ExportReport report = new AnkiExporter().export(all(), FILES, new ByteArrayOutputStream());
        assertThat(report.leftOut())
                .extracting(missing -> missing.what() + ": " + missing.why())
                .containsExactly(
                        "image bomb.png: words stand for a picture: it has more than 120 million pixels",
                        "image lost.png: words stand for a picture: there is no such file");
    }

    @Test
    void theSamePicturesGiveTheSameBytes() throws Exception {
        assertThat(written(all()).toByteArray()).isEqualTo(written(all()).toByteArray());
    }

    @Test
    void ankiTakesThePicturesAndMissesNone(@TempDir Path folder) throws Exception {
        AnkiEngine engine = AnkiEngine.find();
        Path deck = Files.write(folder.resolve("pictures.apkg"), written(all()).toByteArray());
        JsonNode report = engine.imports(List.of(deck));
        AnkiEngineTest.assertClean(report, 4);
    }

    private static ByteArrayOutputStream written(StudyPack pack) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AnkiExporter().export(pack, FILES, out);
        return out;
    }

    private static byte[] file(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name));
    }

    private static Map<String, byte[]> files(byte[] apkg) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(apkg))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
