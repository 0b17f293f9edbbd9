package studypack.validate.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TailsTest {

    /// Percentage points of the χ² distribution, Abramowitz and Stegun, table 26.8.
    @ParameterizedTest
    @CsvSource({
        "3.84146, 1, 0.05",
        "6.63490, 1, 0.01",
        "10.828, 1, 0.001",
        "5.99146, 2, 0.05",
        "9.21034, 2, 0.01",
        "7.81473, 3, 0.05",
        "11.3449, 3, 0.01",
        "16.266, 3, 0.001",
        "9.48773, 4, 0.05",
        "13.2767, 4, 0.01",
        "11.0705, 5, 0.05",
        "18.3070, 10, 0.05",
        "16.9190, 9, 0.05",
        "0.351846, 3, 0.95",
        "0.0039321, 1, 0.95"
    })
    void theTailOfTheChiSquareDistributionIsThatOfTheTable(double x, int degrees, double p) {
        assertThat(Tails.chiSquare(x, degrees)).isCloseTo(p, within(p * 1e-3));
    }

    /// Abramowitz and Stegun, tables 26.1 and 26.2.
    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "1, 0.15865525393",
        "1.959963985, 0.025",
        "2.575829304, 0.005",
        "3.09023, 0.001",
        "3.999, 0.0000318051",
        "4.001, 0.0000315377",
        "6, 9.8659e-10",
        "-1, 0.84134474607"
    })
    void theTailOfTheNormalDistributionIsThatOfTheTable(double z, double p) {
        assertThat(Tails.normal(z)).isCloseTo(p, within(p * 1e-4));
    }

    @Test
    void nothingDifferentIsCertainAndEverythingDifferentIsNot() {
        assertThat(Tails.chiSquare(0, 3)).isEqualTo(1);
        assertThat(Tails.chiSquare(10_000, 3)).isBetween(0.0, 1e-100);
        assertThat(Tails.normal(40)).isBetween(0.0, 1e-100);
        assertThat(Tails.twoSided(0)).isEqualTo(1);
        assertThat(Tails.twoSided(-1.959963985)).isCloseTo(0.05, within(1e-6));
    }
}
