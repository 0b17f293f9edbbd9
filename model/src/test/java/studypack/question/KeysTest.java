package studypack.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
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
                "AnswerC|C",
                "Answer C|C",
                "정답: A, D (E: 이것도 가능)|A D",
                "Most Voted: D, 정답은: B|B",
                "선택 A, 정답 D|D",
                "내 답: A / 정답: C|C",
                "정답: Ac|A C",
                "정답은 2번입니다. 왜냐하면 빠르기 때문이다.|B",
                "(정답 B)|B",
                "[정답] B|B",
                "정답) D|D",
                "### 정답: B|B",
                "정답: 모두|A B C D",
                "The correct answer is B.|B",
                "정​답: B|B",
                "정답: B - 블록이 아니라 볼륨이다.|B",
            })
    void aKeyNamesItsOptions(String line, String labels) {
        Choice choice = read(line);
        List<String> named = choice.correct().stream().map(KeysTest::label).toList();
        assertThat(String.join(" ", named)).isEqualTo(labels == null ? "" : labels);
        assertThat(choice.key()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"정답:", "정리: B", "선택: B", "답변: B를 보라"})
    void aLineWithoutAKeyIsNone(String line) {
        assertThat(read(line).key()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"정답: E", "Answer: BX", "정답: 모름"})
    void aKeyThatNamesNoOptionIsKeptAsItIs(String line) {
        Key key = Objects.requireNonNull(read(line).key());
        assertThat(key.marks()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "정답: C or D,EITHER",
        "정답: A 또는 B,EITHER",
        "정답: D? -> B 였음,UNSURE",
        "Answer: B -> C,UNSURE",
        "답: B?,UNSURE",
        "정답: B 인듯,UNSURE"
    })
    void aKeyThatTheAuthorWasNotSureOfStaysInDoubt(String line, Key.Doubt doubt) {
        Choice choice = read(line);
        assertThat(Objects.requireNonNull(choice.key()).doubt()).isEqualTo(doubt);
        assertThat(choice.correct()).isEmpty();
    }

    @Test
    void aMarkAndALineThatNameDifferentOptionsCompete() {
        String text = "파일을 두는 곳은?\n\nA. S3 ✅\nB. EBS\n\n정답: B\n";
        Choice choice =
                (Choice) NoteReader.read("note.md", SourceText.of(text)).items().get(0);
        assertThat(Objects.requireNonNull(choice.key()).doubt()).isEqualTo(Key.Doubt.COMPETING);
        assertThat(choice.key().marks()).hasSize(2);
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
