package studypack.validate.corpus;

import java.util.Arrays;

/// A text whose words were weighed once, so that it can be compared with many.
final class Weighed {
    private final int[] features;
    private final double[] weights;
    private final double all;

    /// @param features in order
    /// @param weights  of each
    Weighed(int[] features, double[] weights) {
        this.features = features;
        this.weights = weights;
        all = Arrays.stream(weights).sum();
    }

    /// Of all its words together.
    double all() {
        return all;
    }

    /// How much of two texts is the same by weight, from 0 to 1 (Dice's coefficient).
    ///
    /// @param other features of the other text, in order
    /// @param weight of all of them, when they were weighed
    double alike(int[] other, double weight) {
        double both = 0;
        int j = 0;
        for (int i = 0; i < features.length && j < other.length; i++) {
            while (j < other.length && other[j] < features[i]) {
                j++;
            }
            if (j < other.length && other[j] == features[i]) {
                both += weights[i];
            }
        }
        return both == 0 ? 0 : Math.min(1, 2 * both / (all + weight));
    }

    double alike(Weighed other) {
        return alike(other.features, other.all);
    }
}
