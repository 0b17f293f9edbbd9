package studypack.validate.terms;

/// How many slips of the finger lie between two words: a letter too many, missing, wrong, or two swapped (optimal
/// string
/// alignment).
final class Distance {
    private Distance() {}

    /// @return the slips, `limit + 1` where there are more than `limit`
    static int between(String one, String other, int limit) {
        int tooMany = limit + 1;
        if (Math.abs(one.length() - other.length()) > limit) {
            return tooMany;
        }
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                char a = one.charAt(i - 1);
                char b = other.charAt(j - 1);
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (a == b ? 0 : 1));
                if (i > 1 && j > 1 && a == other.charAt(j - 2) && one.charAt(i - 2) == b) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return tooMany;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return Math.min(last[other.length()], tooMany);
    }
}
