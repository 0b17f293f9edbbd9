package studypack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    @Test
    void aTableThatFitsIsAsWideAsItsContent() {
        assertThat(ColumnWidths.share(new float[] {40, 60}, new float[] {40, 60}, 200))
                .containsExactly(40, 60);
    }

    @Test
    void aShortColumnKeepsItsWidthBesideLongOnes() {
        float[] widths = ColumnWidths.share(new float[] {50, 900, 400}, new float[] {50, 60, 60}, 400);
        assertThat(widths[0]).isEqualTo(50);
        assertThat(widths[1]).isGreaterThan(widths[2]);
        assertThat(widths[0] + widths[1] + widths[2]).isEqualTo(400, Offset.offset(0.1f));
    }

    @Test
    void aWordIsNotCutWhereOtherColumnsCanGive() {
        float[] widths = ColumnWidths.share(new float[] {210, 5000}, new float[] {180, 60}, 400);
        assertThat(widths[0]).isGreaterThanOrEqualTo(180);
    }
}
