package studypack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import studypack.export.ExportReport;
import studypack.note.StudyPack;

class PdfExporterTest {
    @Test
    void theSamePackGivesTheSameBytes() throws IOException {
        assertThat(printed(Everything.pack())).isEqualTo(printed(Everything.pack()));
    }

    @Test
    void aPackWithoutNotesIsACover() throws IOException {
        ExportReport report = new PdfExporter().export(Everything.empty(), new ByteArrayOutputStream());
        assertThat(report.figures()).hasToString("[1 page]");
    }

    @Test
    void whatNoFontHasAndPicturesAreReported() throws IOException {
        ExportReport report = new PdfExporter().export(Everything.pack(), new ByteArrayOutputStream());
        assertThat(report.leftOut())
                .extracting(ExportReport.LeftOut::what)
                .anyMatch(what -> what.contains("U+12000 (CUNEIFORM SIGN A)"))
                .anyMatch(what -> what.contains("img/arch.png"));
    }

    static byte[] printed(StudyPack pack) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfExporter().export(pack, out);
        byte[] bytes = out.toByteArray();
        Files.write(Path.of("target", pack.name() + ".pdf"), bytes);
        return bytes;
    }
}
