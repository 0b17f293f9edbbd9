package studypack.validate.corpus;

import java.util.stream.IntStream;

/// In how many texts each feature stands, and what it therefore says of a text: what stands everywhere says nothing
/// (inverse document frequency: K. Spärck Jones, "A statistical interpretation of term specificity", 1972).
final class Counts {
    /// Of how many texts it is known beforehand that none of them has the feature; else two texts alone would have
    /// nothing
    /// to tell them from others.
    private static final int BEFORE = 50;

    /// Of a frame word, a word, a pair of syllables, a run of letters.
    private static final double[] WEIGHTS = {0.1, 1, 0.5, 0.25};

    /// Of half of one more than each number of texts.
    private static final double[] LOGS = IntStream.range(0, 512)
            .mapToDouble(count -> Math.log((count + 1) / 2.0))
            .toArray();

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

    /// In how many texts a feature stands.
    int of(int feature) {
        return counts[slot(feature)];
    }

    /// The features of a text with their weights of now: from 0 for what stands in every text to 1 for a word that
    /// stands
    /// in none other, whatever the number of texts.
    Weighed weigh(int[] found) {
        double all = Math.log((texts + BEFORE) / 2.0);
        double[] weights = new double[found.length];
        for (int i = 0; i < found.length; i++) {
            int count = counts[slot(found[i])];
            double often = count < LOGS.length ? LOGS[count] : Math.log((count + 1) / 2.0);
            weights[i] = WEIGHTS[found[i] & 3] * Math.max(0, 1 - often / all);
        }
        return new Weighed(found, weights);
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
