package studypack.validate.stats;

/// How likely chance alone makes so large a difference, or a larger one.
///
/// Formulas by their numbers in Abramowitz and Stegun, *Handbook of Mathematical Functions*, 1964.
public final class Tails {
    private static final int FRACTION_FROM = 4;
    private static final int STEPS = 200;

    private Tails() {}

    /// The upper tail of the χ² distribution: 26.4.4 for odd, 26.4.5 for even degrees of freedom.
    ///
    /// @param x       the statistic, not negative
    /// @param degrees of freedom, 1 or more
    public static double chiSquare(double x, int degrees) {
        if (x <= 0) {
            return 1;
        }
        boolean odd = degrees % 2 == 1;
        double root = Math.sqrt(x);
        double term = odd ? 2 * density(root) * root : Math.exp(-x / 2);
        double sum = odd ? 2 * normal(root) : 0;
        for (int i = odd ? 1 : 0; i <= degrees - 2; i += 2) {
            sum += term;
            term *= x / (i + 2);
        }
        return Math.min(1, sum);
    }

    /// The upper tail of the standard normal distribution: the series 26.2.10, from 4 on the continued fraction
    /// 26.2.14.
    public static double normal(double z) {
        if (z < 0) {
            return 1 - normal(-z);
        }
        return z < FRACTION_FROM ? 0.5 - density(z) * series(z) : density(z) * fraction(z);
    }

    /// Of a difference in either direction.
    public static double twoSided(double z) {
        return Math.min(1, 2 * normal(Math.abs(z)));
    }

    /// z + z³/3 + z⁵/(3·5) + …, by 26.2.11.
    private static double series(double z) {
        double term = z;
        double sum = 0;
        for (int i = 1; i <= STEPS && term > 0; i++) {
            sum += term;
            term *= z * z / (2 * i + 1);
        }
        return sum;
    }

    /// 1/(z + 1/(z + 2/(z + 3/(z + …)))).
    private static double fraction(double z) {
        double below = z;
        for (int i = STEPS; i > 0; i--) {
            below = z + i / below;
        }
        return 1 / below;
    }

    private static double density(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }
}
