package studypack.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studypack.note.Choice;
import studypack.note.Definition;
import studypack.note.Item;
import studypack.note.Mask;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.StudyPack.Entry;
import studypack.note.Term;

/// What an item puts into the cells of its row, as many as its table has columns for the notes' text.
final class Rows {
    private Rows() {}

    /// @param title   of the entry's note
    /// @param options how many columns there are for options
    static List<String> of(Entry entry, String title, int options) {
        List<String> cells = new ArrayList<>();
        cells.add(entry.item().id());
        cells.add(title);
        cells.add(topic(entry, title));
        switch (entry.item()) {
            case Choice choice -> choice(choice, options, cells);
            case Pair pair -> pair(pair, cells);
            case Term term -> term(term, cells);
        }
        cells.add(entry.note().path() + ":" + entry.line());
        return cells;
    }

    /// The headings above the item; the first is left out where it is the note's title.
    private static String topic(Entry entry, String title) {
        List<String> topics = entry.topics();
        int from = !topics.isEmpty() && topics.get(0).equals(title) ? 1 : 0;
        return String.join(" › ", topics.subList(from, topics.size()));
    }

    private static void choice(Choice choice, int options, List<String> cells) {
        cells.add(number(choice.number()));
        cells.add(choice.stem().plain());
        for (int i = 0; i < options - 1; i++) {
            cells.add(
                    i < choice.options().size() ? choice.options().get(i).text().plain() : "");
        }
        // The last column takes what does not fit into columns of its own.
        cells.add(choice.options().stream()
                .skip(options - 1L)
                .map(option -> option.text().plain())
                .collect(Collectors.joining("\n")));
        cells.add(key(choice));
        cells.add(explanation(choice));
    }

    private static String key(Choice choice) {
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < choice.options().size(); i++) {
            if (Boolean.TRUE.equals(choice.isCorrect(choice.options().get(i)))) {
                letters.add(Table.letter(i));
            }
        }
        return String.join(", ", letters);
    }

    /// What is said of the question, then what is said of each option.
    private static String explanation(Choice choice) {
        List<String> lines = new ArrayList<>();
        add(lines, choice.explanation(), "");
        for (int i = 0; i < choice.options().size(); i++) {
            Option option = choice.options().get(i);
            add(lines, option.rationale(), Table.letter(i) + ": ");
        }
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, @Nullable Passage passage, String before) {
        if (passage != null && !passage.isBlank()) {
            lines.add(before + passage.plain());
        }
    }

    private static void pair(Pair pair, List<String> cells) {
        cells.add(number(pair.number()));
        cells.add(pair.question().plain());
        cells.add(pair.answers().stream().map(Passage::plain).collect(Collectors.joining("\n")));
        cells.add(words(pair));
        cells.add(pair.remarks() == null ? "" : pair.remarks().plain());
    }

    private static void term(Term term, List<String> cells) {
        cells.add(term.term().plain());
        cells.add(term.definitions().stream()
                .map(definition -> definition(definition, term.definitions().size() > 1))
                .collect(Collectors.joining("\n")));
        cells.add(words(term));
    }

    private static String definition(Definition definition, boolean oneOfSeveral) {
        String aspect = definition.aspect();
        String text = definition.text().plain();
        return oneOfSeveral && aspect != null && !aspect.isBlank() ? aspect + ": " + text : text;
    }

    private static String words(Item item) {
        return item.masks().stream().map(Mask::text).distinct().collect(Collectors.joining(", "));
    }

    private static String number(@Nullable String number) {
        return number == null ? "" : number;
    }

    /// What the item lacks, for the report; "" where nothing is missing.
    static String lack(Item item) {
        return switch (item) {
            case Choice choice -> choice.correct().isEmpty() ? "no key known" : "";
            case Pair pair -> pair.answers().stream().allMatch(Passage::isBlank) ? "no answer known" : "";
            case Term term -> term.definition().isEmpty() ? "no answer known" : "";
        };
    }

    /// Of a cell in columns: a syllable of Hangul is as wide as two Latin letters.
    static int width(String text) {
        return text.lines().mapToInt(Rows::lineWidth).max().orElse(0);
    }

    /// How many lines a text takes in a column of the given width. A letter is a little narrower than the figure that
    /// widths are counted in, a syllable a little wider than two.
    static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> line.codePoints().map(c -> isWide(c) ? 21 : 9).sum())
                .map(tenths -> Math.max(1, Math.ceilDiv(tenths, width * 10)))
                .sum();
    }

    private static int lineWidth(String line) {
        return line.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HANGUL, HAN, HIRAGANA, KATAKANA -> true;
            default -> (c >= 0xFF01 && c <= 0xFF60) || c >= 0x1F300;
        };
    }
}
