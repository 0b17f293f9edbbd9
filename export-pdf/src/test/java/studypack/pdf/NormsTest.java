package studypack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import studypack.testkit.Project;

class NormsTest {
    @Test
    void everyKindOfBlockAndItemKeepsPdfUa() throws Exception {
        assertThat(Verapdf.faults(PdfExporterTest.printed(Everything.pack()), PDFAFlavour.PDFUA_1))
                .isEmpty();
    }

    @Test
    void everyKindOfBlockAndItemKeepsPdfA() throws Exception {
        assertThat(Verapdf.faults(PdfExporterTest.printed(Everything.pack()), PDFAFlavour.PDFA_2_U))
                .isEmpty();
    }

    @Test
    void anEmptyPackKeepsBoth() throws Exception {
        byte[] pdf = PdfExporterTest.printed(Everything.empty());
        assertThat(Verapdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Verapdf.faults(pdf, PDFAFlavour.PDFA_2_U)).isEmpty();
    }

    @Test
    void ourOwnNotesKeepPdfUa() throws Exception {
        byte[] pdf = PdfExporterTest.printed(Sample.pack("content", NoWordLostTest.notes(Project.content())));
        assertThat(Verapdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }
}
