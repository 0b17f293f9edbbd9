package studypack.mojibake;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

/// How likely a Korean syllable is after two others, which decides what a lost byte was.
///
/// Interpolated absolute discounting over trigrams (Kneser and Ney: Improved backing-off for m-gram language modeling,
/// 1995). The counts and their licences are described beside the resource.
final class SyllableModel {
    private static final String RESOURCE = "korean-syllables.bin";

    /// Taken off a count of one, of two and of more: what was seen once says little (modified Kneser–Ney; Chen and
    /// Goodman: An empirical study of smoothing techniques for language modeling, 1999). Tuned on text of its own.
    private static final double[] PAIR_DISCOUNT = {0, 0.6, 1.0, 1.3};
    private static final double[] TRIPLE_DISCOUNT = {0, 0.7, 1.1, 1.4};

    private static final double SINGLE_DISCOUNT = 0.3;

    /// Symbols that text may hold; those that were never seen share what is taken off the others.
    private static final int SYMBOLS = 2_600;

    private final short[] ids = new short[1 << 16];
    private final float[] single;
    private final int[] pairStart;
    private final short[] pairLast;
    private final float[] pair;
    private final float[] pairBackOff;
    private final int[] tripleStart;
    private final short[] tripleLast;
    private final float[] triple;
    private final float[] tripleBackOff;

    /// Loaded when the first broken run is found, once for all threads.
    private static final class Holder {
        static final SyllableModel MODEL = load();
    }

    static SyllableModel get() {
        return Holder.MODEL;
    }

    private static SyllableModel load() {
        try (InputStream in = SyllableModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks studypack/mojibake/" + RESOURCE);
            }
            // Inflated at once: single bytes out of the inflater would cost more than all the rest.
            byte[] inflated = new InflaterInputStream(in).readAllBytes();
            return new SyllableModel(SyllableCounts.read(new DataInputStream(new ByteArrayInputStream(inflated))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SyllableModel(SyllableCounts counts) {
        int symbols = counts.alphabet.length();
        for (int id = 1; id <= symbols; id++) {
            ids[counts.alphabet.charAt(id - 1)] = (short) id;
        }
        pairStart = counts.pairStart;
        pairLast = counts.pairLast;
        tripleStart = counts.tripleStart;
        tripleLast = counts.tripleLast;
        int[] pairs = pairCounts(counts.pair);
        double[] plainSingle = singles(symbols);
        double[] plainPair = new double[pairLast.length];
        pairBackOff = new float[symbols + 1];
        for (int id = 0; id <= symbols; id++) {
            pairBackOff[id] = interpolate(
                    pairs,
                    pairLast,
                    pairStart[id],
                    pairStart[id + 1],
                    plainPair,
                    PAIR_DISCOUNT,
                    last -> plainSingle[last]);
        }
        double[] plainTriple = new double[tripleLast.length];
        tripleBackOff = new float[pairLast.length];
        for (int at = 0; at < pairLast.length; at++) {
            int middle = pairLast[at];
            tripleBackOff[at] = interpolate(
                    counts.triple,
                    tripleLast,
                    tripleStart[at],
                    tripleStart[at + 1],
                    plainTriple,
                    TRIPLE_DISCOUNT,
                    last -> {
                        int found = find(pairLast, pairStart[middle], pairStart[middle + 1], last);
                        return found >= 0 ? plainPair[found] : Math.exp(pairBackOff[middle]) * plainSingle[last];
                    });
        }
        single = logs(plainSingle);
        pair = logs(plainPair);
        triple = logs(plainTriple);
    }

    /// A pair is asked for only behind a symbol it was not seen behind, so it counts more behind how many symbols it
    /// was
    /// seen than how often.
    private int[] pairCounts(int[] counts) {
        int[] result = new int[pairLast.length];
        for (int at = 0; at < pairLast.length; at++) {
            int middle = pairLast[at];
            for (int i = tripleStart[at]; i < tripleStart[at + 1]; i++) {
                int found = find(pairLast, pairStart[middle], pairStart[middle + 1], tripleLast[i]);
                if (found >= 0) {
                    result[found]++;
                }
            }
        }
        for (int at = 0; at < result.length; at++) {
            result[at] += (int) Math.round(Math.sqrt(counts[at]));
        }
        return result;
    }

    /// For the same reason, behind how many symbols each was seen.
    private double[] singles(int symbols) {
        double[] result = new double[symbols + 1];
        for (short last : pairLast) {
            result[last]++;
        }
        double all = 0;
        for (int id = 1; id <= symbols; id++) {
            result[id] = Math.max(1, result[id]);
            all += result[id];
        }
        double left = SINGLE_DISCOUNT * symbols / all / SYMBOLS;
        for (int id = 0; id <= symbols; id++) {
            result[id] = id == 0 ? left : (result[id] - SINGLE_DISCOUNT) / all + left;
        }
        return result;
    }

    private interface LowerOrder {
        double probability(int last);
    }

    /// Fills the probabilities of one context and returns the logarithm of what it leaves to the lower order.
    private static float interpolate(
            int[] counts, short[] last, int from, int to, double[] into, double[] discounts, LowerOrder lower) {
        double sum = 0;
        double off = 0;
        for (int i = from; i < to; i++) {
            sum += counts[i];
            off += discounts[Math.min(counts[i], 3)];
        }
        double left = sum == 0 ? 1 : off / sum;
        for (int i = from; i < to; i++) {
            double own = sum == 0 ? 0 : (counts[i] - discounts[Math.min(counts[i], 3)]) / sum;
            into[i] = own + left * lower.probability(last[i]);
        }
        return (float) Math.log(left);
    }

    private static float[] logs(double[] plain) {
        float[] result = new float[plain.length];
        for (int i = 0; i < plain.length; i++) {
            result[i] = (float) Math.log(plain[i]);
        }
        return result;
    }

    private static int find(short[] sorted, int from, int to, int id) {
        return Arrays.binarySearch(sorted, from, to, (short) id);
    }

    /// The number of a symbol, 0 where the model has never seen it.
    int id(char symbol) {
        return ids[symbol];
    }

    /// Natural logarithm of the probability of `last` after `first` and `middle`; arguments are numbers of symbols.
    double log(int first, int middle, int last) {
        int context = find(pairLast, pairStart[first], pairStart[first + 1], middle);
        if (context < 0) {
            return logPair(middle, last);
        }
        int found = find(tripleLast, tripleStart[context], tripleStart[context + 1], last);
        return found >= 0 ? triple[found] : tripleBackOff[context] + logPair(middle, last);
    }

    private double logPair(int middle, int last) {
        int found = find(pairLast, pairStart[middle], pairStart[middle + 1], last);
        return found >= 0 ? pair[found] : pairBackOff[middle] + single[last];
    }

    double logSingle(int id) {
        return single[id];
    }
}
