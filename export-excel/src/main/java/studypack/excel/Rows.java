package studypack.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Inline;
import studypack.markdown.Pictures;
import studypack.note.Choice;
import studypack.note.Definition;
import studypack.note.Difficulty;
import studypack.note.Facts;
import studypack.note.Item;
import studypack.note.Mask;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.StudyPack.Entry;
import studypack.note.Term;
import studypack.text.Located;
import studypack.text.SourceText;
import studypack.text.Unsure;

/// What an item puts into the cells of its row, as many as its table has columns for the notes' text.
final class Rows {
    /// Characters of a piece that is named as one to check.
    private static final int NAMED = 60;

    private final SourceText source;
    private final List<Written> cells = new ArrayList<>();

    private Rows(SourceText source) {
        this.source = source;
    }

    /// @param title   of the entry's note
    /// @param options how many columns there are for options
    /// @param extras  the columns that not every pack has
    static List<Written> of(Entry entry, String title, int options, Extras extras) {
        Rows row = new Rows(entry.note().source());
        row.add(entry.item().id());
        row.add(title);
        row.add(topic(entry, title));
        switch (entry.item()) {
            case Choice choice -> row.choice(choice, options);
            case Pair pair -> row.pair(pair, entry.masks());
            case Term term -> row.term(term, entry.masks());
        }
        if (extras.tags()) {
            row.add(tags(entry.facts()));
        }
        if (extras.check()) {
            row.add(entry.unsure().stream().map(Rows::named).distinct().collect(Collectors.joining("\n")));
        }
        row.add(entry.note().path() + ":" + entry.line());
        return row.cells;
    }

    /// @param parts what the text was read from
    private void add(String text, Located... parts) {
        add(text, List.of(parts));
    }

    private void add(String text, List<? extends Located> parts) {
        boolean unsure = parts.stream()
                .anyMatch(part ->
                        !part.span().isEmpty() && !source.unsure(part.span()).isEmpty());
        List<Inline.Image> pictures = new ArrayList<>();
        for (Located part : parts) {
            if (part instanceof Passage passage) {
                pictures.addAll(Pictures.in(passage.blocks()));
            } else if (part instanceof Definition definition) {
                pictures.addAll(Pictures.in(definition.text().blocks()));
            }
        }
        cells.add(new Written(text, unsure, pictures));
    }

    /// "점을 (or 적을, 잠을)"
    private static String named(Unsure unsure) {
        String text = unsure.text().replaceAll("\\s+", " ");
        if (text.codePointCount(0, text.length()) > NAMED) {
            text = text.substring(0, text.offsetByCodePoints(0, NAMED)) + "…";
        }
        if (unsure.kind() == Unsure.Kind.LOST) {
            return text + " (lost in the file)";
        }
        return unsure.others().isEmpty() ? text : text + " (or " + String.join(", ", unsure.others()) + ")";
    }

    /// The folders and the headings above the item; the first heading is left out where it is the note's title.
    private static String topic(Entry entry, String title) {
        List<String> topics = new ArrayList<>(entry.facts().headings());
        if (!topics.isEmpty() && topics.getFirst().equals(title)) {
            topics.removeFirst();
        }
        topics.addAll(0, entry.facts().folders());
        return String.join(" › ", topics);
    }

    /// "s3, storage, SAA-C03, Domain 1: Design, hard": to be searched by the filter of the column.
    static String tags(Facts facts) {
        Difficulty difficulty = facts.difficulty();
        return Stream.concat(
                        facts.tags().stream(),
                        Stream.of(
                                        facts.exam(),
                                        facts.objective(),
                                        difficulty == null
                                                ? null
                                                : difficulty.name().toLowerCase(Locale.ROOT))
                                .filter(Objects::nonNull))
                .collect(Collectors.joining(", "));
    }

    private void choice(Choice choice, int options) {
        add(number(choice.number()));
        add(choice.stem().plain(), choice.stem());
        for (int i = 0; i < options - 1; i++) {
            if (i < choice.options().size()) {
                Passage text = choice.options().get(i).text();
                add(text.plain(), text);
            } else {
                add("");
            }
        }
        // The last column takes what does not fit into columns of its own.
        List<Passage> rest =
                choice.options().stream().skip(options - 1L).map(Option::text).toList();
        add(lines(rest), rest);
        add(key(choice));
        List<@Nullable Passage> said = new ArrayList<>();
        said.add(choice.explanation());
        choice.options().forEach(option -> said.add(option.rationale()));
        add(explanation(choice), said.stream().flatMap(Stream::ofNullable).toList());
    }

    private static String lines(List<Passage> passages) {
        return passages.stream().map(Passage::plain).collect(Collectors.joining("\n"));
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
        addLine(lines, choice.explanation(), "");
        for (int i = 0; i < choice.options().size(); i++) {
            Option option = choice.options().get(i);
            addLine(lines, option.rationale(), Table.letter(i) + ": ");
        }
        return String.join("\n", lines);
    }

    private static void addLine(List<String> lines, @Nullable Passage passage, String before) {
        if (passage != null && !passage.isBlank()) {
            lines.add(before + passage.plain());
        }
    }

    private void pair(Pair pair, List<Mask> masks) {
        add(number(pair.number()));
        add(pair.question().plain(), pair.question());
        add(lines(pair.answers()), pair.answers());
        add(words(masks), masks);
        if (pair.remarks() == null) {
            add("");
        } else {
            add(pair.remarks().plain(), pair.remarks());
        }
    }

    private void term(Term term, List<Mask> masks) {
        add(term.term().plain(), term.term());
        add(
                term.definitions().stream()
                        .map(definition ->
                                definition(definition, term.definitions().size() > 1))
                        .collect(Collectors.joining("\n")),
                term.definitions());
        add(words(masks), masks);
    }

    private static String definition(Definition definition, boolean oneOfSeveral) {
        String aspect = definition.aspect();
        String text = definition.text().plain();
        return oneOfSeveral && aspect != null && !aspect.isBlank() ? aspect + ": " + text : text;
    }

    private static String words(List<Mask> masks) {
        return masks.stream().map(Mask::text).distinct().collect(Collectors.joining(", "));
    }

    private static String number(@Nullable String number) {
        return number == null ? "" : number;
    }

    /// What the item lacks, for the report; "" where nothing is missing.
    static String lack(Item item) {
        return switch (item) {
            case Choice choice -> choice.correct().isEmpty() ? "no key known" : "";
            case Pair pair -> pair.answers().stream().allMatch(Passage::isBlank) ? "no answer known" : "";
            case Term term ->
                term.definitions().stream()
                                .allMatch(definition -> definition.text().isBlank())
                        ? "no answer known"
                        : "";
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
