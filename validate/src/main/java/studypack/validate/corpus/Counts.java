package studypack.validate.corpus;

/// In how many texts each feature stands, and what it therefore says of a text: what stands everywhere says nothing
/// (inverse document frequency: K. Spärck Jones, "A statistical interpretation of term specificity", 1972).
final class Counts {
    /// Of how many texts it is known beforehand that none of them has the feature; else two texts alone would have
    /// nothing
    /// to tell them from others.
    private static final int BEFORE = 50;

    /// Of a frame word, a word, a pair of syllables, a run of letters.
    private static final double[] WEIGHTS = {0.1, 1, 0.5, 0.25};

    private int[] features = new int[1 << 10];
    private int[] counts = new int[1 << 10];
    private int used;
    private int texts;

    /// Counts a text.
    ///
    /// @param found as [Features] gives them, 0 is none
    void add(int[] found) {
        texts++;
        for (int feature : found) {
            int slot = slot(feature);
            if (counts[slot] == 0) {
                features[slot] = feature;
                used++;
            }
            counts[slot]++;
            if (used * 2 > features.length) {
                grow();
            }
        }
    }

    double weight(int feature) {
        double rare = Math.log((texts + BEFORE) / (double) (counts[slot(feature)] + 1));
        return WEIGHTS[feature & 3] * Math.max(rare, 0);
    }

    /// How much of two texts is the same by weight, from 0 to 1 (Dice's coefficient).
    double alike(int[] one, int[] other) {
        double both = 0;
        double all = 0;
        int i = 0;
        int j = 0;
        while (i < one.length || j < other.length) {
            if (j == other.length || (i < one.length && one[i] < other[j])) {
                all += weight(one[i++]);
            } else if (i == one.length || other[j] < one[i]) {
                all += weight(other[j++]);
            } else {
                double weight = 2 * weight(one[i++]);
                both += weight;
                all += weight;
                j++;
            }
        }
        return all == 0 ? 0 : both / all;
    }

    private int slot(int feature) {
        int slot = (feature >>> 2) & (features.length - 1);
        while (counts[slot] != 0 && features[slot] != feature) {
            slot = (slot + 1) & (features.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] before = features;
        int[] counted = counts;
        features = new int[before.length * 2];
        counts = new int[before.length * 2];
        for (int i = 0; i < before.length; i++) {
            if (counted[i] != 0) {
                int slot = slot(before[i]);
                features[slot] = before[i];
                counts[slot] = counted[i];
            }
        }
    }
}
