package studypack.validate.stats;

import java.util.List;

/// Whether the key gives itself away by being the longest option.
///
/// In a question with n options of which one is the longest, chance makes it the key with probability 1/n; where
/// several
/// are longest it tells nothing. The sum over the questions is compared with its normal approximation, with a
/// correction
/// of one half for continuity.
///
/// @param questions with a key that names one of several options
/// @param hits      whose key is longer than every other option
/// @param expected  how many would be by chance
/// @param variance  of that number
/// @param longKeys  more than half as long again as the next longest option, in order
public record LengthCue(int questions, int hits, double expected, double variance, List<LongKey> longKeys) {
    private static final int LEAST_VARIANCE = 5;

    public LengthCue {
        longKeys = List.copyOf(longKeys);
    }

    /// A key that is far longer than the other options; lengths in code points.
    ///
    /// @param line of the question, from 1
    public record LongKey(String path, int line, int length, int next) {}

    /// By how many standard deviations there are more than by chance; negative where there are fewer.
    public double z() {
        double difference = hits - expected;
        double corrected = Math.max(0, Math.abs(difference) - 0.5);
        return Math.copySign(corrected / Math.sqrt(variance), difference);
    }

    public double p() {
        return Tails.twoSided(z());
    }

    /// Whether there are questions enough for the approximation.
    public boolean isEnough() {
        return variance >= LEAST_VARIANCE;
    }
}
