package studypack.validate.rules.item;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import studypack.note.Choice;
import studypack.note.Item;
import studypack.note.Note;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Term;

/// Tells whether two items ask the same and give the same answer.
final class Asked {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile("^[\\s*_`]+|[\\s*_`.]+$");

    private Asked() {}

    /// An item that was asked before in the same note.
    record Again(Item item, Item first, boolean sameAnswer) {}

    /// Choices ask the same where stem and options are the same in any order: one stem may well stand over other
    /// options. Terms ask the same where they also say the same: one term may have several meanings.
    static List<Again> again(Note note, Predicate<Item> kind) {
        Map<String, Item> seen = new LinkedHashMap<>();
        List<Again> found = new ArrayList<>();
        for (Item item : note.items()) {
            if (!kind.test(item) || item.prompt().isBlank()) {
                continue;
            }
            Item first = seen.putIfAbsent(question(note, item), item);
            if (first != null) {
                found.add(new Again(item, first, answer(note, first).equals(answer(note, item))));
            }
        }
        return found;
    }

    private static String question(Note note, Item item) {
        String asked = item.getClass().getSimpleName() + "\0"
                + written(note, item.prompt()).toLowerCase(Locale.ROOT);
        return switch (item) {
            case Choice choice -> asked + "\0" + options(note, choice.options());
            case Pair pair -> asked;
            case Term term -> asked + "\0" + answer(note, term);
        };
    }

    private static String answer(Note note, Item item) {
        return switch (item) {
            case Choice choice -> options(note, choice.correct());
            case Pair pair ->
                String.join(
                        "\0",
                        pair.answers().stream().map(text -> written(note, text)).toList());
            case Term term -> term.definition();
        };
    }

    private static String options(Note note, List<Option> options) {
        return String.join(
                "\0",
                options.stream()
                        .map(option -> written(note, option.text()))
                        .sorted(Comparator.naturalOrder())
                        .toList());
    }

    /// A passage as it was written, for the target of a picture may be all that tells two passages apart; without the
    /// emphasis around it, its full stop and the number of its spaces.
    static String written(Note note, Passage passage) {
        String text = Normalizer.normalize(passage.span().in(note.source().text()), Normalizer.Form.NFKC);
        return AROUND.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("");
    }
}
