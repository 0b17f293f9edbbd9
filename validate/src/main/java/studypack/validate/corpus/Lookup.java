package studypack.validate.corpus;

import java.util.Arrays;

/// Finds the texts that share rare words with another. It looks at the newest texts of each word and no more of them
/// than a few, so that looking up takes the same time among a hundred texts and a million.
final class Lookup {
    private static final int PER_KEY = 32;
    private static final int BEST = 8;

    private int[] heads = filled(1 << 12);
    private final Ints keys = new Ints();
    private final Ints texts = new Ints();
    private final Ints next = new Ints();
    private float[] scores = new float[1024];

    void add(int text, int[] found) {
        for (int key : found) {
            if (keys.size() >= heads.length) {
                grow();
            }
            int bucket = bucket(key);
            keys.add(key);
            texts.add(text);
            next.add(heads[bucket]);
            heads[bucket] = keys.size() - 1;
        }
    }

    /// The texts that share most, the best first; of equals the older.
    int[] near(int[] found) {
        Ints touched = new Ints();
        for (int key : found) {
            collect(key, touched);
        }
        int[] best = new int[BEST];
        int size = 0;
        for (int i = 0; i < touched.size(); i++) {
            int text = touched.at(i);
            int at = size;
            while (at > 0 && isBetter(text, best[at - 1])) {
                at--;
            }
            if (at < BEST) {
                size = Math.min(size + 1, BEST);
                System.arraycopy(best, at, best, at + 1, size - at - 1);
                best[at] = text;
            }
        }
        for (int i = 0; i < touched.size(); i++) {
            scores[touched.at(i)] = 0;
        }
        return Arrays.copyOf(best, size);
    }

    private void collect(int key, Ints touched) {
        int number = 0;
        Ints holders = new Ints();
        for (int at = heads[bucket(key)]; at >= 0 && number < PER_KEY; at = next.at(at)) {
            number++;
            if (keys.at(at) == key) {
                holders.add(texts.at(at));
            }
        }
        for (int i = 0; i < holders.size(); i++) {
            int text = holders.at(i);
            if (text >= scores.length) {
                scores = Arrays.copyOf(scores, Math.max(text + 1, scores.length * 2));
            }
            if (scores[text] == 0) {
                touched.add(text);
            }
            scores[text] += 1f / holders.size();
        }
    }

    private boolean isBetter(int text, int other) {
        return scores[text] != scores[other] ? scores[text] > scores[other] : text < other;
    }

    private int bucket(int key) {
        return (key >>> 2) & (heads.length - 1);
    }

    private void grow() {
        heads = filled(heads.length * 2);
        for (int at = 0; at < keys.size(); at++) {
            int bucket = bucket(keys.at(at));
            next.set(at, heads[bucket]);
            heads[bucket] = at;
        }
    }

    private static int[] filled(int size) {
        int[] heads = new int[size];
        Arrays.fill(heads, -1);
        return heads;
    }
}
