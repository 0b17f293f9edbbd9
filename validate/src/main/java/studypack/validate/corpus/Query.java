package studypack.validate.corpus;

import java.util.Arrays;
import java.util.Comparator;

/// A question that is looked for among those known.
final class Query {
    /// Of the words of a question so many are looked up, the rarest.
    private static final int WORDS = 10;

    final ItemFacts item;
    final Wording wording;
    final Weighed asked;
    final Weighed answered;

    Query(ItemFacts item, Wording wording, Counts counts) {
        this.item = item;
        this.wording = wording;
        asked = counts.weigh(wording.asked);
        answered = counts.weigh(wording.answered);
    }

    /// By which it is looked up: some of the keys by which it will be found.
    static int[] rarest(int[] keys, Counts counts) {
        Integer[] words = Arrays.stream(keys)
                .filter(key -> (key & 3) == Features.WORD)
                .boxed()
                .sorted(Comparator.comparingInt(counts::of))
                .toArray(Integer[]::new);
        int most = Math.min(WORDS, words.length);
        int[] pairs =
                Arrays.stream(keys).filter(key -> (key & 3) != Features.WORD).toArray();
        int[] rarest = Arrays.copyOf(pairs, pairs.length + most);
        for (int i = 0; i < most; i++) {
            rarest[pairs.length + i] = words[i];
        }
        return rarest;
    }
}
