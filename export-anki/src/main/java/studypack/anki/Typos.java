package studypack.anki;

import java.util.Arrays;

/// Tells whether two texts differ by a slip of the pen.
final class Typos {
    /// Of so many letters one may be wrong.
    private static final int LETTERS_EACH = 10;

    private Typos() {}

    /// Whether at most one letter of ten, and at least one, was added, dropped or changed (Levenshtein's distance).
    static boolean few(String one, String other) {
        int most = Math.max(1, Math.min(one.length(), other.length()) / LETTERS_EACH);
        if (Math.min(one.length(), other.length()) < 2 || Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        int head = 0;
        int end = Math.min(one.length(), other.length());
        while (head < end && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < end - head && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return distance(one.substring(head, one.length() - tail), other.substring(head, other.length() - tail), most)
                <= most;
    }

    /// Only what lies within `most` of the diagonal is looked at, so that long texts take no longer than they are.
    private static int distance(String one, String other, int most) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            Arrays.fill(row, most + 1);
            row[0] = i;
            int from = Math.max(1, i - most);
            int to = Math.min(other.length(), i + most);
            for (int j = from; j <= to; j++) {
                int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
