package studypack.validate.terms;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names with a capital inside, which are easily written with another: `DynamoDB`, `MySQL`.
final class Capitals {
    private final WordTable words = new WordTable();
    private final Map<Integer, String> spellings = new HashMap<>();

    void add(String word) {
        if (Tokens.isMadeUp(word)) {
            spellings.putIfAbsent(words.add(Tokens.lower(word)), word);
        }
    }

    /// The right spelling of the word here; null where it is right, or written in small letters or capitals throughout.
    @Nullable
    String right(String text, char[] chars, Token word) {
        int start = word.start();
        int end = word.end();
        if (!Character.isUpperCase(text.charAt(start))) {
            return null;
        }
        int number = words.number(chars, word);
        String right = number == WordTable.UNKNOWN ? null : spellings.get(number);
        if (right == null || text.startsWith(right, start)) {
            return null;
        }
        boolean small = text.substring(start, end).chars().anyMatch(Character::isLowerCase);
        return small ? right : null;
    }
}
