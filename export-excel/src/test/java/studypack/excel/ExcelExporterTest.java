package studypack.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static studypack.note.HandMade.choice;
import static studypack.note.HandMade.heading;
import static studypack.note.HandMade.note;
import static studypack.note.HandMade.pack;
import static studypack.note.HandMade.pair;
import static studypack.note.HandMade.term;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studypack.export.Exported;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.note.Element;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.StudyPack;
import studypack.text.Span;

class ExcelExporterTest {

    private static StudyPack sample() {
        return pack(
                note(
                        "notes/s3.md",
                        heading(1, "스토리지"),
                        heading(2, "S3"),
                        choice(
                                "c1",
                                "가장 **싼** 것은?",
                                "ABC",
                                List.of("Standard | 자주 읽을 때", "`Glacier`", "IA"),
                                Set.of(2),
                                "why"),
                        choice("c2", "Which two?", "", List.of("1", "2", "3", "4", "5"), Set.of(1, 5)),
                        pair("p1", "`S3`는 무엇인가?", "==객체== 스토리지", "object storage")),
                note(
                        "notes/terms.md",
                        term("t1", "EBS", "block storage", "블록 저장소"),
                        choice("c3", "No key", "", List.of("x"), Set.of())));
    }

    @Test
    void everyItemIsOneRowOfOneSheet() throws Exception {
        Exported exported = Exported.of(new ExcelExporter(), sample());
        Opened book = Opened.of(exported.bytes());
        assertThat(book.sheets().keySet()).containsExactly("Overview", "Questions", "Pairs", "Terms", "lists", "meta");
        List<String> ids = new ArrayList<>();
        for (String sheet : List.of("Questions", "Pairs", "Terms")) {
            book.items(sheet).forEach(item -> ids.add(item.get("Id")));
        }
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(sample().entries().stream()
                        .map(entry -> entry.item().id())
                        .toList());
        assertThat(exported.report().figures()).hasToString("[5 rows]");
    }

    @Test
    void aQuestionHasItsOptionsItsKeyAndWhatIsSaidOfThem() throws Exception {
        assertThat(Opened.of(Exported.of(new ExcelExporter(), sample()).bytes())
                        .items("Questions")
                        .get(0))
                .containsEntry("Note", "스토리지")
                .containsEntry("Topic", "S3")
                .containsEntry("Question", "가장 싼 것은?")
                .containsEntry("A", "Standard")
                .containsEntry("B", "Glacier")
                .containsEntry("C", "IA")
                .containsEntry("D", "")
                .containsEntry("Key", "B")
                .containsEntry("Explanation", "why\nA: 자주 읽을 때")
                .containsEntry("Source", "notes/s3.md:1")
                .containsEntry("My result", "")
                .containsEntry("My note", "");
    }

    @Test
    void thereAreAsManyColumnsForOptionsAsTheLongestQuestionNeeds() throws Exception {
        assertThat(Opened.of(Exported.of(new ExcelExporter(), sample()).bytes())
                        .items("Questions")
                        .get(1))
                .containsEntry("E", "5")
                .containsEntry("Key", "A, E")
                .doesNotContainKey("F");
    }

    @Test
    void moreOptionsThanLettersShareTheLastColumn() throws Exception {
        List<String> options = Collections.nCopies(30, "x");
        Opened book = Opened.of(Exported.of(
                        new ExcelExporter(), pack(note("a.md", choice("c", "?", "", options, Set.of(30)))))
                .bytes());
        assertThat(book.items("Questions").get(0))
                .containsEntry("Z", "x\nx\nx\nx\nx")
                .containsEntry("Key", "Z");
    }

    @Test
    void pairsAndTermsHaveTheirAnswersAndTheWordsToLearn() throws Exception {
        Opened book = Opened.of(Exported.of(new ExcelExporter(), sample()).bytes());
        assertThat(book.items("Pairs").get(0))
                .containsEntry("Question", "S3는 무엇인가?")
                .containsEntry("Answer", "객체 스토리지\nobject storage")
                .containsEntry("Words to learn", "S3, 객체");
        assertThat(book.items("Terms").get(0))
                .containsEntry("Term", "EBS")
                .containsEntry("Definition", "block storage\n블록 저장소");
    }

    @Test
    void theFirstSheetCountsByKindAndByNote() throws Exception {
        List<List<String>> rows =
                Opened.of(Exported.of(new ExcelExporter(), sample()).bytes()).rows("Overview");
        assertThat(rows.get(0).get(0)).isEqualTo("Sample pack");
        assertThat(rows).anySatisfy(row -> assertThat(row).containsExactly("Questions", "3.0", "0.0", "0.0"));
        assertThat(rows).anySatisfy(row -> assertThat(row).containsExactly("notes/s3.md", "2.0", "1.0", "0.0", "3.0"));
        assertThat(rows)
                .anySatisfy(row -> assertThat(row).containsExactly("notes/terms.md", "1.0", "0.0", "1.0", "2.0"));
    }

    @Test
    void aHiddenSheetKnowsThePackAndItsItems() throws Exception {
        byte[] bytes = Exported.of(new ExcelExporter(), sample()).bytes();
        List<List<String>> meta = Opened.of(bytes).rows("meta");
        assertThat(meta.get(0)).containsExactly("schema", "1");
        assertThat(meta.get(1)).containsExactly("pack", "sample");
        assertThat(meta.subList(3, meta.size()))
                .extracting(row -> row.get(1))
                .containsExactly("Questions", "Questions", "Pairs", "Terms", "Questions");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheetVisibility(book.getSheetIndex("meta"))).isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(book.getSheetVisibility(book.getSheetIndex("lists"))).isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(book.getActiveSheetIndex()).isZero();
        }
    }

    @Test
    void aSheetIsReadyToFilterToFillInAndToPrint() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(
                Exported.of(new ExcelExporter(), sample()).bytes()))) {
            XSSFSheet sheet = book.getSheet("Questions");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:O4");
            assertThat(sheet.isColumnHidden(0)).isTrue();
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getDataValidations()).singleElement().satisfies(validation -> {
                assertThat(validation.getValidationConstraint().getFormula1()).isEqualTo("results");
                assertThat(validation.getRegions().getCellRangeAddresses()[0].formatAsString())
                        .isEqualTo("N2:N4");
            });
            assertThat(book.getName("results").getRefersToFormula()).isEqualTo("lists!$A$1:$A$2");
            assertThat(sheet.getRow(1).getCell(4).getCellStyle().getWrapText()).isTrue();
        }
    }

    @Test
    void aColumnIsAsWideAsItsTextUpToItsBound() throws Exception {
        byte[] bytes = Exported.of(new ExcelExporter(), pack(note("a.md", pair("p", "가".repeat(20), "x".repeat(500)))))
                .bytes();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheet("Pairs").getColumnWidth(4)).isEqualTo(42 * 256);
            assertThat(book.getSheet("Pairs").getColumnWidth(5)).isEqualTo(46 * 256);
        }
    }

    @Test
    void aRowIsAsHighAsItsLongestText() throws Exception {
        byte[] bytes = Exported.of(
                        new ExcelExporter(),
                        pack(note(
                                "a.md",
                                pair("p", "q", "가".repeat(100)),
                                pair("q", "q", "short"),
                                pair("r", "q", "x\n\n".repeat(200)))))
                .bytes();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet sheet = book.getSheet("Pairs");
            assertThat(sheet.getRow(1).getHeightInPoints()).isEqualTo(75);
            assertThat(sheet.getRow(2).getHeightInPoints()).isEqualTo(15);
            assertThat(sheet.getRow(3).getHeightInPoints()).isEqualTo(409);
        }
    }

    @Test
    void whatLooksLikeAFormulaStaysText() throws Exception {
        for (String text : List.of("=1+1", "\\+82", "\\-1", "@SUM(A1)", "=HYPERLINK(\"https://example.org\")")) {
            byte[] bytes = Exported.of(new ExcelExporter(), pack(note("a.md", pair("p", text, text))))
                    .bytes();
            String plain = text.replace("\\", "");
            assertThat(Opened.of(bytes).items("Pairs").get(0))
                    .containsEntry("Question", plain)
                    .containsEntry("Answer", plain);
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                assertThat(book.getSheet("Pairs")
                                .getRow(1)
                                .getCell(4)
                                .getCellStyle()
                                .getQuotePrefixed())
                        .isTrue();
            }
        }
    }

    @Test
    void whatXmlCannotHoldIsReplacedAndWhatLooksEscapedIsNot() throws Exception {
        byte[] bytes = Exported.of(
                        new ExcelExporter(),
                        pack(note(
                                "a.md",
                                pair("p", "a\u0001b\u000bc\ud800d\ufffee", "`_x000D_x000D_ &<>\"` \ud83d\ude00"))))
                .bytes();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheet("Pairs").getRow(1).getCell(4).getStringCellValue())
                    .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde");
            assertThat(book.getSheet("Pairs").getRow(1).getCell(5).getStringCellValue())
                    .isEqualTo("_x000D_x000D_ &<>\" \ud83d\ude00");
        }
    }

    @Test
    void whateverATextMaySayComesBack() throws Exception {
        List<String> pieces = List.of(
                "=",
                "+",
                "@",
                "'",
                "_x000D_",
                "_x005F_",
                "_x",
                "<",
                "]]>",
                "&amp;",
                "&",
                "\"",
                "\n",
                "\r\n",
                "\t",
                " ",
                "\u0000",
                "\u0001",
                "\u0085",
                "\u2028",
                "\ufeff",
                "\ufffe",
                "\ufffd",
                "\ud800",
                "\udc00",
                "\ud83d\ude00",
                "가",
                "e\u0301",
                "12",
                "1e5",
                "TRUE");
        long seed = 20_260_314;
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        List<Element> pairs = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int n = random.nextInt(8); n >= 0; n--) {
                text.insert(random.nextInt(2) * text.length(), pieces.get(random.nextInt(pieces.size())));
            }
            texts.add(text.toString());
            pairs.add(new Pair("p" + i, Span.at(0), null, List.of(), written(text.toString()), List.of(), null));
        }
        byte[] bytes = Exported.of(new ExcelExporter(), pack(note("a.md", pairs.toArray(Element[]::new))))
                .bytes();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (int i = 0; i < texts.size(); i++) {
                assertThat(book.getSheet("Pairs").getRow(i + 1).getCell(4).getStringCellValue())
                        .as("seed " + seed)
                        .isEqualTo(CellText.clean(texts.get(i).strip()));
            }
        }
    }

    private static Passage written(String text) {
        Span span = new Span(0, text.length());
        return Passage.of(new RichText(span, List.of(new Inline.Text(span, text))));
    }

    @Test
    void aTextThatNoCellHoldsIsCutAndReported() throws Exception {
        Exported exported =
                Exported.of(new ExcelExporter(), pack(note("a.md", pair("p", "q", "\ud83d\ude00".repeat(20_000)))));
        String answer = Opened.of(exported.bytes()).items("Pairs").get(0).getOrDefault("Answer", "");
        assertThat(answer.length()).isBetween(CellText.LONGEST - 1, CellText.LONGEST);
        assertThat(answer).endsWith("\ud83d\ude00… [cut]");
        assertThat(exported.report().leftOut())
                .singleElement()
                .satisfies(left -> assertThat(left.what() + ": " + left.why())
                        .isEqualTo("end of a text: a cell holds 32767 characters"));
    }

    @Test
    void whatIsMissingIsReported() {
        assertThat(Exported.of(
                                new ExcelExporter(),
                                pack(note(
                                        "a.md",
                                        choice("c", "?", "", List.of("![a](b.png)"), Set.of()),
                                        pair("p", "q"),
                                        term("t", "x"))))
                        .report()
                        .leftOut())
                .extracting(left -> (left.what().isEmpty() ? "" : left.what() + ": ") + left.why())
                .containsExactly(
                        "no key known",
                        "image b.png: words stand for a picture: no files were given",
                        "no answer known",
                        "no answer known");
    }

    @Test
    void theSamePackGivesTheSameBytesWhateverTheMachine() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] first = Exported.of(new ExcelExporter(), sample()).bytes();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
            assertThat(Exported.of(new ExcelExporter(), sample()).bytes()).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anEmptyPackAndAnOddDateStillGiveAWorkbook() throws Exception {
        for (Instant date : List.of(Instant.MIN, Instant.MAX)) {
            assertThat(Opened.of(Exported.of(new ExcelExporter(), pack(date)).bytes())
                            .items("Questions"))
                    .isEmpty();
        }
    }

    @Test
    void everyZipReaderCanReadIt() throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(
                Exported.of(new ExcelExporter(), sample()).bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(zip.readAllBytes()).as(entry.getName()).isNotEmpty();
            }
        }
    }

    /// In a process of its own, for a logger says only once that it is missing.
    @Test
    void nothingIsPrintedOnTheWay(@TempDir Path folder) throws Exception {
        Path printed = folder.resolve("printed");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ManyItems.class.getName(),
                        "3",
                        folder.resolve("book.xlsx").toString())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        assertThat(Files.readAllLines(printed)).hasSize(2).first().isEqualTo("[3 rows]");
    }
}
