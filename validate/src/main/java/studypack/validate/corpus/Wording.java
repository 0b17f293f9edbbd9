package studypack.validate.corpus;

import java.util.List;

/// A question and its answer taken apart, so that two can be compared that say the same in other words.
final class Wording {
    private static final int LONGEST = 4000;
    private static final int MOST_NUMBERS = 20;

    /// Features of the question.
    final int[] asked;

    /// Features of what is answered or offered.
    final int[] answered;

    /// In what is answered or offered, each once.
    final List<String> numbers;

    /// The question says "not".
    final boolean negative;

    private final String words;

    private Wording(ItemFacts item) {
        List<String> question = Tokens.of(cut(item.asked()));
        List<String> answer = Tokens.of(cut(item.answered()));
        words = String.join(" ", question);
        negative = question.stream().anyMatch(Tokens::isNot);
        asked = Features.of(question);
        answered = Features.of(answer);
        numbers = answer.stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .distinct()
                .limit(MOST_NUMBERS)
                .toList();
    }

    static Wording of(ItemFacts item) {
        return new Wording(item);
    }

    /// Of the question, in order. Many are kept, and as one text they take the least room.
    List<String> words() {
        return words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
    }

    /// By which the question is looked up.
    int[] keys() {
        return Features.keys(words());
    }

    /// A question of pages is told from others by its first page.
    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
