package studypack.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studypack.note.HandMade;

class OwnLabelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "**Option B (Redshift)** - a *warehouse* > a *warehouse*",
                "Option B: too slow > too slow",
                "B) too slow > too slow",
                "**보기 2** - 느리다 > 느리다",
                "선택지 ② (RDS) – 느리다 > 느리다"
            })
    void theOptionsOwnLabelIsTakenFromTheHead(String written, String left) {
        assertThat(html(written)).isEqualTo(Samples.html(image -> {}).of(HandMade.passage(left)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Option A is better",
                "Option C - cheaper",
                "A) cheaper",
                "Better than Option B",
                "Option B",
                "B2B sales"
            })
    void anythingElseStays(String written) {
        assertThat(html(written)).isEqualTo(Samples.html(image -> {}).of(HandMade.passage(written)));
    }

    @Test
    void aQuestionWhoseReasonsNameOnlyTheirOwnOptionIsShuffled() {
        assertThat(Positions.matter(HandMade.choice(
                        "c",
                        "Which?",
                        "AB",
                        List.of("x | **Option A (x)** - no", "y | **Option B (y)** - yes"),
                        Set.of(2))))
                .isFalse();
        assertThat(Positions.matter(HandMade.choice(
                        "c",
                        "Which?",
                        "AB",
                        List.of("x | **Option A (x)** - see B", "y | **Option B (y)** - yes"),
                        Set.of(2))))
                .isTrue();
    }

    private static String html(String rationale) {
        return Samples.html(image -> {}).of(OwnLabel.removed(HandMade.passage(rationale), 2));
    }
}
