package studypack.reader;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import studypack.note.Choice;
import studypack.note.Item;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Label;
import studypack.note.Note;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Term;

/// What a person sees of an item at a glance, as one line: its number, its options, its key and its first words. The
/// file `shapes/families.txt` has the grammar.
///
/// @param facts everything but the words: they must be equal
/// @param words visible words: of an expected item only the first ones are written
record Shape(List<String> facts, List<String> words) {
    private static final String NONE = "-";

    /// How many visible characters of an item are shown where they differ from what was expected.
    private static final int SHOWN = 30;

    /// One line of an `.expected` file.
    static Shape parse(String line) {
        List<String> parts =
                Arrays.stream(line.split("(?<=\\s)\\|", -1)).map(Shape::words).toList();
        int facts = parts.get(0).equals("term") ? 1 : parts.get(0).startsWith("pair") ? 2 : 3;
        return new Shape(parts.subList(0, facts), parts.subList(facts, parts.size()));
    }

    static List<Shape> of(Note note) {
        return note.items().stream().map(Shape::of).toList();
    }

    private static Shape of(Item item) {
        return switch (item) {
            case Choice choice ->
                new Shape(
                        List.of("choice " + number(choice.number()), labels(choice), key(choice)),
                        List.of(words(choice.stem().plain())));
            case Pair pair ->
                new Shape(
                        List.of(
                                "pair " + number(pair.number()),
                                Integer.toString(pair.answers().size())),
                        words(pair.question(), pair.answers()));
            case Term term ->
                new Shape(
                        List.of("term"),
                        words(
                                term.term(),
                                term.definitions().stream()
                                        .map(definition -> definition.text())
                                        .toList()));
        };
    }

    /// This item as the expected line where it agrees with one that was not met before, else as it is.
    String against(List<Shape> expected) {
        return expected.stream()
                .filter(this::agrees)
                .map(Shape::line)
                .findFirst()
                .orElseGet(this::cut);
    }

    private boolean agrees(Shape expected) {
        return facts.equals(expected.facts)
                && words.size() >= expected.words.size()
                && IntStream.range(0, expected.words.size())
                        .allMatch(i -> words.get(i).startsWith(expected.words.get(i)));
    }

    String line() {
        List<String> parts = new ArrayList<>(facts);
        parts.addAll(words);
        return String.join(" | ", parts);
    }

    private String cut() {
        return new Shape(
                        facts,
                        words.stream()
                                .map(text -> text.substring(0, Math.min(SHOWN, text.length())))
                                .toList())
                .line();
    }

    private static String number(@Nullable String number) {
        return number == null ? NONE : number;
    }

    private static String labels(Choice choice) {
        return IntStream.range(0, choice.options().size())
                .mapToObj(i -> label(choice, i))
                .collect(Collectors.joining(" "));
    }

    private static String label(Choice choice, int place) {
        Label label = choice.options().get(place).label();
        return label == null ? Integer.toString(place + 1) : words(label.written());
    }

    private static String key(Choice choice) {
        Key key = choice.key();
        if (key == null || (key.marks().isEmpty() && key.doubt() == null)) {
            return "none";
        }
        if (key.doubt() != null) {
            return "doubt";
        }
        return key.marks().stream().map(mark -> named(choice, mark)).distinct().collect(Collectors.joining(" "));
    }

    private static String named(Choice choice, KeyMark mark) {
        Option option = mark.option();
        if (option != null) {
            return label(choice, choice.options().indexOf(option));
        }
        return mark.label() == null ? "?" : mark.label();
    }

    private static List<String> words(Passage first, List<Passage> rest) {
        List<String> words = new ArrayList<>();
        words.add(words(first.plain()));
        words.add(rest.isEmpty() ? "" : words(rest.get(0).plain()));
        return words;
    }

    /// Without what nobody sees: tags, zero-width characters, variation selectors, and how often white space is
    /// repeated.
    private static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("</?[a-zA-Z][^<>]*>", "")
                .replaceAll("[\\p{Cf}\\uFE00-\\uFE0F]", "")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }
}
