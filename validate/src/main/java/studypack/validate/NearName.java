package studypack.validate;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Guesses what a mistyped name was to be.
public final class NearName {
    private NearName() {}

    /// The nearest of the names, nothing where none is near.
    public static Optional<String> of(String typed, Collection<String> names) {
        String lower = typed.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> near(lower, name))
                .min(Comparator.<String>comparingInt(name -> distance(lower, name))
                        .thenComparing(name -> name));
    }

    private static boolean near(String typed, String name) {
        if (distance(typed, name) <= Math.max(1, name.length() / 3)) {
            return true;
        }
        // The beginning, also of the word behind the area, is a common way to ask for a rule.
        return typed.length() > 2 && (name.startsWith(typed) || name.contains("/" + typed));
    }

    /// Letters to add, drop, change or swap with their neighbour.
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
