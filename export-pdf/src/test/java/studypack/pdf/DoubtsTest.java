package studypack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import studypack.note.BrokenNote;
import studypack.note.Note;
import studypack.note.StudyPack;
import studypack.testkit.Project;

class DoubtsTest {
    private static final StudyPack PACK = BrokenNote.pack(BrokenNote.note(BrokenNote.MARKED), second());

    private static Note second() {
        return BrokenNote.note("""
                ---
                title: 둘째 {적|점}요
                ---

                | 용어 {응|작}용 | 뜻 |
                |---|---|
                | a | {읽|얽}기 |

                - **{굵|굶}은 ==형{광|과}펜==** ~~{지|치}움~~ ![{그|크}림](a.png)

                > ```java
                > \t옳은 {점|적}을
                > ```
                """);
    }

    @Test
    void aPackWithWordsThatAreNotSureKeepsPdfUaAndPdfA() throws Exception {
        byte[] pdf = PdfExporterTest.printed(PACK);
        assertThat(Verapdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Verapdf.faults(pdf, PDFAFlavour.PDFA_2_U)).isEmpty();
    }

    @Test
    void theLastPagesListEveryWordWithItsOtherReadingsAndItsPlaces() throws Exception {
        Project.needs("pdftotext");
        String text = Extracted.of(PdfExporterTest.printed(PACK)).text();
        assertThat(text)
                .contains("점선이나파선을그은말은확인이필요합니다.6쪽에모두있습니다.")
                .contains("1.점을또는적을,잠을notes/broken.md:3:183쪽2.")
                .contains("6.���파일에서사라진글자notes/broken.md:11:63쪽7.원본을지운다notes/broken.md:12:6")
                .contains("13.적요또는점요notes/broken.md:2:114쪽");
    }

    @Test
    void aWordThatIsNotSureHasItsNumberBehindItAndASureOneHasNone() throws Exception {
        Project.needs("pdftotext");
        String text = Extracted.of(PdfExporterTest.printed(PACK)).text();
        assertThat(text)
                .contains("옳은점을1고른다.작용2계층")
                .contains("옳은점을3큐에4고르시오.")
                .contains("A)응용5계층에둔다.B)지연시간을줄인다.C)���6지운다.D)원본을지운다7.")
                .contains("캐시──옳은점을고른다12")
                .contains("굵은16형광펜17지움18[그림:그림19a.png]");
    }

    @Test
    void aPackOfWhichAllIsSureHasNoMarkAndNoList() throws Exception {
        Project.needs("pdftotext");
        StudyPack sure = BrokenNote.pack(BrokenNote.note("# {캐}시\n\n지연 {시}간을 줄인다.\n"));
        assertThat(Extracted.of(PdfExporterTest.printed(sure)).text())
                .contains("캐시지연시간을줄인다.")
                .doesNotContain("확인할말", "짐작");
    }

    @Test
    void anEnglishPackIsToldInEnglish() throws Exception {
        Project.needs("pdftotext");
        StudyPack english = new StudyPack(
                "sample",
                "Caches",
                PACK.date(),
                List.of(BrokenNote.note(
                        "# Caches\n\nThe {na|no}\u00EFve reader re{a|e}ds {!\uFFFD\uFFFD} twice, and the writer"
                                + " writes what it has read before.\n")));
        assertThat(Extracted.of(PdfExporterTest.printed(english)).text())
                .contains("Wordsaboveadottedordashedlinearenotsure;page4liststhem.")
                .contains("Thenaïve1readerreads2\uFFFD\uFFFD3twice")
                .contains("1.naïveornoïvenotes/broken.md:3:5p.32.readsorreeds")
                .contains("3.\uFFFD\uFFFDlostinthefilenotes/broken.md:3:");
    }

    @Test
    void theSamePackGivesTheSameBytes() throws Exception {
        assertThat(Arrays.equals(PdfExporterTest.printed(PACK), PdfExporterTest.printed(PACK)))
                .isTrue();
    }
}
