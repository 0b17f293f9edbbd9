package studypack.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studypack.export.Exported;
import studypack.note.HandMade;
import studypack.note.StudyPack;
import studypack.testkit.Project;

/// Our workbooks in an office program that is not Excel.
class LibreOfficeTest {
    /// UTF-8, every sheet into a file of its own.
    private static final String EVERY_SHEET =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    @TempDir
    Path folder;

    @BeforeAll
    static void findLibreOffice() {
        Project.needs("soffice");
    }

    @Test
    void readsEverySheetAndCalculatesWhatIsFormula() throws Exception {
        StudyPack pack = HandMade.pack(HandMade.note(
                "notes/a.md",
                HandMade.choice("c", "가장 싼 것은?", "AB", List.of("=1+1", "둘 | \"왜\""), Set.of(2)),
                HandMade.pair("p", "`_x000D_` 물음", "+82", "둘째\n줄")));
        Path book = Files.write(
                folder.resolve("book.xlsx"),
                Exported.of(new ExcelExporter(), pack).bytes());
        convert(book, EVERY_SHEET);
        assertThat(Files.readString(folder.resolve("book-Questions.csv")))
                .contains("가장 싼 것은?,=1+1,둘,,,B,\"B: \"\"왜\"\"\",notes/a.md:1,,");
        assertThat(Files.readString(folder.resolve("book-Pairs.csv"))).contains("_x000D_ 물음,\"+82\n둘째 줄\",_x000D_,");
        assertThat(Files.readString(folder.resolve("book-Overview.csv"))).contains("Questions,1,0,0", "Pairs,1,0,0");
    }

    private void convert(Path book, String format) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        book.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).as(() -> "soffice").isZero();
    }
}
