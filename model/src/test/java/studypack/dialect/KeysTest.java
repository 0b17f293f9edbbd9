package studypack.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studypack.note.Choice;
import studypack.note.Key;
import studypack.note.Option;
import studypack.reader.NoteReader;
import studypack.text.SourceText;

class KeysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "정답: B|B",
                "정답 : B, D|B D",
                "**정답: B) Amazon EBS**|B",
                "Answer: BD|B D",
                "Answer: B and D|B D",
                "Correct answer: Bd|B D",
                "정답은 B입니다.|B",
                "정답: 2번|B",
                "Answer: A) Amazon S3, B) Amazon EBS|A B",
                "Answer: Amazon EFS|C",
                "답: c|C",
                "정답: D   [네트워크]|D",
                "정답: B (다시 볼 것)|B",
                "정답: E|",
            })
    void aKeyNamesItsOptions(String line, String labels) {
        Choice choice = read(line);
        List<String> named = choice.correct().stream().map(KeysTest::label).toList();
        assertThat(String.join(" ", named)).isEqualTo(labels == null ? "" : labels);
        assertThat(choice.key()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"정답:", "정리: B", "AnswerC"})
    void aLineWithoutAKeyIsNone(String line) {
        assertThat(read(line).key()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"정답: E", "Answer: BX", "정답: 모름"})
    void aKeyThatNamesNoOptionIsKeptAsItIs(String line) {
        Key key = Objects.requireNonNull(read(line).key());
        assertThat(key.marks()).isNotEmpty();
    }

    private static String label(Option option) {
        return Objects.requireNonNull(option.label()).written();
    }

    private static Choice read(String key) {
        String text =
                "파일을 두는 곳은?\n\n- A) Amazon S3\n- B) Amazon EBS\n- C) Amazon EFS\n- D) Amazon FSx\n\n" + key + "\n";
        return (Choice) NoteReader.read("note.md", SourceText.of(text)).items().get(0);
    }
}
