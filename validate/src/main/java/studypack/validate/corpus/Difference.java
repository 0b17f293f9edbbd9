package studypack.validate.corpus;

import java.util.ArrayList;
import java.util.List;

/// How the words of two questions differ, apart from those that frame a question, slips of the pen and endings.
///
/// @param first  words that only the first has
/// @param second words that only the second has
/// @param common how many they share
/// @param moved how many of the words stand at another place, -1 where one question has more words than the other
/// @param sameSense both say "not", or neither
record Difference(List<String> first, List<String> second, int common, int moved, boolean sameSense) {
    /// What a question says is said in its first words; one of thousands is none.
    static final int MOST = 200;

    /// Names of such length (`ProvisionedThroughputExceededException`) are often written with several slips.
    private static final int LONG_NAME = 16;

    static Difference of(Wording one, Wording other) {
        List<String> first = content(one.words());
        List<String> second = content(other.words());
        int moved = first.size() == second.size() ? 0 : -1;
        for (int i = 0; moved >= 0 && i < first.size(); i++) {
            moved += alike(first.get(i), second.get(i)) ? 0 : 1;
        }
        int before = first.size();
        List<String> onlySecond = new ArrayList<>(second);
        List<String> rest = new ArrayList<>();
        for (String word : first) {
            if (!onlySecond.remove(word)) {
                rest.add(word);
            }
        }
        List<String> onlyFirst = new ArrayList<>();
        for (String word : rest) {
            int match = -1;
            for (int i = 0; match < 0 && i < onlySecond.size(); i++) {
                match = alike(word, onlySecond.get(i)) ? i : -1;
            }
            if (match < 0) {
                onlyFirst.add(word);
            } else {
                onlySecond.remove(match);
            }
        }
        return new Difference(onlyFirst, onlySecond, before - onlyFirst.size(), moved, one.negative == other.negative);
    }

    private static List<String> content(List<String> words) {
        return words.stream().filter(word -> !Tokens.isFrame(word)).limit(MOST).toList();
    }

    /// One question was made of the other by changing places: "from A to B", "from B to A".
    boolean isSwap() {
        return first.isEmpty() && second.isEmpty() && moved == 2;
    }

    /// One question was made of the other by putting other words in its place: "increases" for "reduces".
    boolean isSubstitution() {
        return !first.isEmpty() && !second.isEmpty() && Math.max(first.size(), second.size()) <= 2;
    }

    /// It cannot be the same question, however much of it is the same.
    boolean isTelling() {
        return !sameSense || isSubstitution() || isSwap() || isOtherNumbers(first, second);
    }

    /// Each has a number, a version or a size that the other has not.
    static boolean isOtherNumbers(List<String> one, List<String> other) {
        return hasNumberBeyond(one, other) && hasNumberBeyond(other, one);
    }

    private static boolean hasNumberBeyond(List<String> one, List<String> other) {
        return one.stream().anyMatch(word -> Tokens.hasDigit(word) && !other.contains(word));
    }

    /// One word, but for its ending or one slip of the pen behind its first three letters.
    static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (Tokens.hasDigit(one) || Tokens.hasDigit(other)) {
            return false;
        }
        if (Tokens.isHangul(one) || Tokens.isHangul(other)) {
            int same = common(one, other);
            return same >= 2 && same * 2 >= Math.max(one.length(), other.length());
        }
        int shorter = Math.min(one.length(), other.length());
        int same = common(one, other);
        if (shorter < 5 || same < 3) {
            return false;
        }
        if (shorter >= LONG_NAME && (same + commonEnd(one, other)) * 4 >= Math.max(one.length(), other.length()) * 3) {
            return true;
        }
        return (same == shorter && Math.abs(one.length() - other.length()) <= 2) || isOneSlip(one, other, same);
    }

    private static boolean isTurned(String rest, String others) {
        return rest.length() >= 2
                && rest.length() == others.length()
                && rest.charAt(0) == others.charAt(1)
                && rest.charAt(1) == others.charAt(0)
                && rest.substring(2).equals(others.substring(2));
    }

    private static int common(String one, String other) {
        int same = 0;
        while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int commonEnd(String one, String other) {
        int same = 0;
        while (same < one.length()
                && same < other.length()
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    /// A letter too many, too few, wrong, or two that changed places, at `at`.
    private static boolean isOneSlip(String one, String other, int at) {
        String rest = one.substring(at);
        String others = other.substring(at);
        if (rest.isEmpty() || others.isEmpty()) {
            return false;
        }
        return rest.substring(1).equals(others.substring(1))
                || rest.substring(1).equals(others)
                || rest.equals(others.substring(1))
                || isTurned(rest, others);
    }
}
