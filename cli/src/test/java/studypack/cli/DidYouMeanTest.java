package studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {
    private static final List<String> NAMES = List.of("key/missing", "key/unknown-option", "text/mojibake", "key");

    @Test
    void aSlipOfTheFingerIsRecognised() {
        assertThat(DidYouMean.hint("key/mising", NAMES)).isEqualTo("; did you mean key/missing?");
        assertThat(DidYouMean.hint("Key/Missing", NAMES)).isEqualTo("; did you mean key/missing?");
        assertThat(DidYouMean.hint("kye", NAMES)).isEqualTo("; did you mean key?");
    }

    @Test
    void theLastWordOrTheBeginningIsEnough() {
        assertThat(DidYouMean.hint("mojibake", NAMES)).isEqualTo("; did you mean text/mojibake?");
        assertThat(DidYouMean.hint("key/unk", NAMES)).isEqualTo("; did you mean key/unknown-option?");
    }

    @Test
    void nothingIsGuessedFromAfar() {
        assertThat(DidYouMean.hint("spelling", NAMES)).isEmpty();
        assertThat(DidYouMean.hint("", NAMES)).isEmpty();
    }
}
