package studypack.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studypack.note.Note;
import studypack.reader.NoteReader;
import studypack.text.Span;

class FingerprintsTest {
    private static final String BANK = """
            # 저장소

            1. 객체를 저장하는 서비스는?
               - A. S3
               - B. EBS
               - **정답: A**

            2. 블록을 저장하는 서비스는?
               - A. S3
               - B. EBS
               - **정답: B**

            ## 표

            | 용어 | 설명 |
            |---|---|
            | S3 | 객체 |
            | EBS | 블록 |

            마지막 문단은
            두 줄이다.
            """;

    @Test
    void theFormIsTheOneThatStandsInFilesOfUsers() {
        assertThat(print(BANK, "객체를")).isEqualTo("10c725956ca4f446");
    }

    @Test
    void aRuleThatIsAboutTheWholeFileExists() {
        List<String> rules = Rules.all().stream().map(Rules.Entry::name).toList();
        assertThat(rules).containsAll(Fingerprints.OF_NOTE);
    }

    @Test
    void everyPlaceOfAQuestionHasThePrintOfTheQuestion() {
        assertThat(print(BANK, "객체를")).isEqualTo(print(BANK, "정답: A")).isNotEqualTo(print(BANK, "블록을"));
    }

    @Test
    void renumberingMovingAndIndentingChangeNoPrint() {
        String other = "# 앞에 온 장\n\n문단.\n\n"
                + BANK.replace("2. 블록", "17. 블록")
                        .replace("   - B. EBS\n   - **정답: B", "     - B.  EBS\n     - **정답: B");
        assertThat(print(other, "블록을")).isEqualTo(print(BANK, "블록을"));
    }

    @Test
    void aChangedOptionChangesThePrint() {
        assertThat(print(BANK.replace("B. EBS\n   - **정답: B", "B. EFS\n   - **정답: B"), "블록을"))
                .isNotEqualTo(print(BANK, "블록을"));
    }

    @Test
    void encodingLineEndsAndNormalFormChangeNoPrint() {
        String print = print(BANK, "블록을");
        assertThat(print(note(BANK.getBytes(Charset.forName("x-windows-949"))), "블록을"))
                .isEqualTo(print);
        assertThat(print(note(BANK.getBytes(StandardCharsets.UTF_16)), "블록을")).isEqualTo(print);
        assertThat(print(BANK.replace("\n", "\r\n"), "블록을")).isEqualTo(print);
        String decomposed = BANK.replace("저장하는", Normalizer.normalize("저장하는", Normalizer.Form.NFD));
        assertThat(print(decomposed, "블록을")).isEqualTo(print);
    }

    @Test
    void aRowAParagraphAndALineAreKnownByThemselves() {
        assertThat(Stream.of("| S3", "| EBS", "두 줄", "## 표")
                        .map(text -> print(BANK, text))
                        .distinct())
                .hasSize(4);
        assertThat(print(BANK, "두 줄")).isEqualTo(print(BANK, "마지막"));
        assertThat(print(BANK.replace("| EBS | 블록 |", "| EBS  |  블록  |\n| EFS | 파일 |"), "| EBS"))
                .isEqualTo(print(BANK, "| EBS"));
    }

    @Test
    void whatIsSaidOfTheWholeFileIsKnownByItsRuleAlone() {
        Span start = Span.at(0);
        assertThat(new Fingerprints(note(BANK))
                        .of("text/mixed-line-ends", start)
                        .print())
                .isEqualTo(new Fingerprints(note("other\n"))
                        .of("text/mixed-line-ends", start)
                        .print());
    }

    private static Note note(String text) {
        return note(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Note note(byte[] bytes) {
        return NoteReader.read("a.md", bytes);
    }

    private static String print(String text, String place) {
        return print(note(text), place);
    }

    private static String print(Note note, String place) {
        int at = note.source().text().indexOf(place);
        return new Fingerprints(note)
                .of("key/missing", new Span(at, at + place.length()))
                .print();
    }
}
