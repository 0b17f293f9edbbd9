package studypack.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studypack.note.HandMade;

class PositionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "위의 모두", "위 항목 모두", "모두 정답", "모두 해당", "정답 없음", "보기 중 없음", "①과 ③", "3번은 틀렸다", "All of the above",
                        "none of these",
                "both of the above", "Option B", "answer 2", "B is wrong", "A and C", "A is right", "(C)", "D)",
                        "B는 비싸다", "오답: C.",
                "the first option", "첫 번째 선택지", "앞의 보기", "두 번째 보기와 같다"
            })
    void aTextThatNamesAPlaceKeepsTheOrder(String text) {
        assertThat(Positions.matter(HandMade.choice("c", "Which?", "ABC", List.of("x", "y", "z | " + text), Set.of(1))))
                .isTrue();
        assertThat(Positions.matter(HandMade.choice("c", "Which?", "ABC", List.of("x", text), Set.of(1))))
                .isTrue();
        assertThat(Positions.matter(HandMade.choice("c", "Which?", "ABC", List.of("x", "y"), Set.of(1), text)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amazon S3",
                "A company runs A web tier",
                "AWS Batch",
                "all of the data",
                "two weeks",
                "IPv4",
                "S3 Glacier B2B",
                "모두에게 공개한다",
                "T3.large",
                "1번가"
            })
    void anOrdinaryTextDoesNot(String text) {
        assertThat(Positions.matter(HandMade.choice(
                        "c",
                        "Which?",
                        "ABC",
                        List.of("x", text.replace("1번가", "번화가") + " | " + text.replace("1번가", "")),
                        Set.of(1))))
                .isFalse();
    }

    @Test
    void aStemMayNameLettersButNotPlaces() {
        assertThat(Positions.matter(HandMade.choice("c", "What does vitamin C do?", "", List.of("x", "y"), Set.of(1))))
                .isFalse();
        assertThat(Positions.matter(HandMade.choice("c", "①~③ 중 맞는 것은?", "", List.of("x", "y"), Set.of(1))))
                .isTrue();
    }

    @Test
    void optionsLabelledWithSyllablesKeepTheirOrder() {
        assertThat(Positions.matter(HandMade.choice("c", "무엇?", "가나", List.of("x", "y"), Set.of(1))))
                .isTrue();
    }
}
