package studypack.question;

import java.util.HashSet;
import java.util.Set;

/// How much two texts have in common.
final class Likeness {
    private Likeness() {}

    /// The share of the shorter text's pairs of neighbouring characters that the other has too, 0 to 1.
    static double of(String one, String other) {
        Set<String> pairs = pairs(one.length() <= other.length() ? one : other);
        if (pairs.isEmpty()) {
            return one.equals(other) ? 1 : 0;
        }
        Set<String> others = pairs(one.length() <= other.length() ? other : one);
        long shared = pairs.stream().filter(others::contains).count();
        return (double) shared / pairs.size();
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
