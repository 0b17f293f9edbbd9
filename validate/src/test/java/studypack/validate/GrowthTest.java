package studypack.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studypack.reader.NoteReader;
import studypack.testkit.Growth;
import studypack.testkit.Shape;

/// Checking needs time and memory in proportion to the size of the text, whatever it says.
class GrowthTest {

    @ParameterizedTest
    @MethodSource("studypack.testkit.Shape#all")
    void checkingTakesWhatTheSizeOfTheTextAsksFor(Shape shape) {
        Growth growth = Growth.of(
                shape,
                text -> Checker.check(NoteReader.read("shape.md", text.getBytes(StandardCharsets.UTF_8)))
                        .size());
        assertThat(growth).matches(Growth::isInProportion, "grows in proportion");
    }
}
