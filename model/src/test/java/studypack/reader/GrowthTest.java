package studypack.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studypack.note.Outline;
import studypack.testkit.Growth;
import studypack.testkit.Shape;

/// Reading needs time and memory in proportion to the size of the text, whatever it says.
class GrowthTest {

    @ParameterizedTest
    @MethodSource("studypack.testkit.Shape#all")
    void readingTakesWhatTheSizeOfTheTextAsksFor(Shape shape) {
        Growth growth = Growth.of(
                shape,
                text -> Outline.of(NoteReader.read("shape.md", text.getBytes(StandardCharsets.UTF_8)))
                        .length());
        assertThat(growth).matches(Growth::isInProportion, "grows in proportion");
    }
}
