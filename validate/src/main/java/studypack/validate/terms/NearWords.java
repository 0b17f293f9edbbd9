package studypack.validate.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words that a misspelt one may have been meant to be.
final class NearWords {
    /// Letters that a pair of words may not share when one slip lies between them.
    private static final int LETTERS_PER_SLIP = 2;

    private final Map<Character, List<Target>> byFirst = new HashMap<>();
    private final Map<Character, List<Target>> bySecond = new HashMap<>();

    /// @param spelling as it is to be written
    private record Target(String word, String spelling, int letters) {}

    void add(String spelling) {
        String word = Tokens.lower(spelling);
        Target target = new Target(word, spelling, letters(word));
        byFirst.computeIfAbsent(word.charAt(0), key -> new ArrayList<>()).add(target);
        bySecond.computeIfAbsent(word.charAt(1), key -> new ArrayList<>()).add(target);
    }

    /// The one word that lies nearest; null where none is near, or two are equally so. The first letter is seldom
    /// wrong, but may be missing or swapped with the second.
    ///
    /// @param word in small letters, two of them at least
    /// @param limit most slips
    @Nullable
    String nearest(String word, int limit) {
        Search search = new Search(word, limit);
        search.in(byFirst.getOrDefault(word.charAt(0), List.of()));
        search.in(bySecond.getOrDefault(word.charAt(0), List.of()));
        search.in(byFirst.getOrDefault(word.charAt(1), List.of()));
        return search.isAlone ? search.spelling : null;
    }

    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }

    private static final class Search {
        private final String word;
        private final int letters;
        private int best;
        private boolean isAlone;
        private @Nullable String spelling;

        Search(String word, int limit) {
            this.word = word;
            this.letters = letters(word);
            this.best = limit;
        }

        void in(List<Target> targets) {
            for (Target target : targets) {
                if (Integer.bitCount(letters ^ target.letters) > best * LETTERS_PER_SLIP
                        || target.spelling.equals(spelling)) {
                    continue;
                }
                int slips = Distance.between(word, target.word, best);
                if (slips < best || (slips == best && spelling == null)) {
                    best = slips;
                    spelling = target.spelling;
                    isAlone = true;
                } else if (slips == best) {
                    isAlone = false;
                }
            }
        }
    }
}
