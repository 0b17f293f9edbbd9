package studypack.validate.stats;

import java.util.List;

/// Where the keys stand in questions with the same number of options.
///
/// A question whose key names k of n options puts a key at each place with probability k/n. The squared differences
/// from
/// what is expected, divided by the sum of k(n-k)/(n(n-1)) over all questions, follow the χ² distribution with n-1
/// degrees of freedom; where every key names one option this is Pearson's statistic (1900).
///
/// @param options   how many each question has, 2 or more
/// @param questions with a key that names some of the options and not all
/// @param keys      how often each place is a key, from the first
/// @param expected  how often each would be by chance
/// @param scale     what the squared differences are divided by
public record KeyPositions(int options, int questions, List<Integer> keys, double expected, double scale) {
    /// Below that the distribution of the statistic is another (Cochran 1954).
    private static final int FEWEST = 5;

    public KeyPositions {
        keys = List.copyOf(keys);
    }

    public int degrees() {
        return options - 1;
    }

    public double statistic() {
        return keys.stream()
                        .mapToDouble(key -> (key - expected) * (key - expected))
                        .sum()
                / scale;
    }

    /// How likely keys in random order are as uneven as these, or more.
    public double p() {
        return Tails.chiSquare(statistic(), degrees());
    }

    /// Whether there are questions enough for the test to mean anything.
    public boolean isEnough() {
        return expected >= FEWEST;
    }

    /// The place, from 0, that differs most from what is expected.
    public int oddest() {
        int oddest = 0;
        for (int i = 1; i < keys.size(); i++) {
            if (Math.abs(keys.get(i) - expected) > Math.abs(keys.get(oddest) - expected)) {
                oddest = i;
            }
        }
        return oddest;
    }
}
