package studypack.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.MarkdownWriter;
import studypack.note.Choice;
import studypack.note.Element;
import studypack.note.FrontMatter;
import studypack.note.Item;
import studypack.note.Note;
import studypack.note.Pair;
import studypack.note.Prose;
import studypack.note.Section;
import studypack.note.Term;
import studypack.text.Span;

/// One note on its way to Markdown.
final class MarkdownPage {
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");

    private final Note note;
    private final Carried carried;
    /// The item that was written before, "" where something else was.
    private String last = "";
    /// The heading that was written before, "" where something else was.
    private String heading = "";

    MarkdownPage(Note note, Carried carried) {
        this.note = note;
        this.carried = carried;
    }

    /// @param several the note is one of several in the text
    void write(boolean several) {
        FrontMatter frontMatter = note.frontMatter();
        if (frontMatter != null) {
            frontMatter(frontMatter, several);
        }
        if (several && !isTitled()) {
            carried.append(MarkdownWriter.write(List.of(MarkdownItem.heading(1, note.title()))) + "\n\n");
        }
        List<Element> elements = note.elements();
        @Nullable Element before = null;
        for (int i = 0; i < elements.size(); ) {
            Element element = elements.get(i);
            int rows = rows(elements, i);
            if (rows == 0) {
                boolean heads = i + 1 < elements.size() && elements.get(i + 1) instanceof Item && isRowOfNames(element);
                if (!heads) {
                    write(element, before);
                }
            }
            i += Math.max(1, rows);
            before = element;
        }
    }

    /// Writes the items from `index` on that stand best in one table.
    ///
    /// @return how many they are
    private int rows(List<Element> elements, int index) {
        List<Term> terms = TermRows.from(elements, index);
        if (!terms.isEmpty()) {
            table(TermRows.table(terms));
            return terms.size();
        }
        List<Block.Row> rows = new ArrayList<>();
        Block.@Nullable Row names = null;
        while (index + rows.size() < elements.size() && elements.get(index + rows.size()) instanceof Pair pair) {
            List<Block> written = best(pair);
            if (written.size() != 1
                    || !(written.get(0) instanceof Block.Table table)
                    || (names != null && !names.equals(table.header()))) {
                break;
            }
            names = table.header();
            rows.addAll(table.rows());
        }
        if (names != null) {
            table(new Block.Table(names.span(), names, rows));
        }
        return rows.size();
    }

    private void table(Block.Table table) {
        String text = MarkdownWriter.write(List.of(table)) + "\n\n";
        part(text, false);
        carried.add(text, table.rows().size());
    }

    /// The first way to write a pair that reads back as the same.
    private List<Block> best(Pair pair) {
        List<List<Block>> ways = MarkdownItem.of(pair);
        return ways.stream()
                .filter(way -> Same.isRead(MarkdownWriter.write(way), pair))
                .findFirst()
                .orElse(ways.get(0));
    }

    /// The names over a table's columns, whose rows are items and are written as such.
    private static boolean isRowOfNames(Element element) {
        return element instanceof Prose prose
                && prose.block() instanceof Block.Table table
                && table.rows().isEmpty();
    }

    private void write(Element element, @Nullable Element before) {
        String text = MarkdownWriter.write(blocks(element, before)) + "\n\n";
        boolean caught =
                element instanceof Item item && before instanceof Section && !MarkdownItem.isHeaded(item.prompt());
        part(text, caught);
        if (element instanceof Item item) {
            carried.add(text);
            last = heading + text;
            if (!Same.isRead(last, item)) {
                carried.leaveOut(note, item, "it may be read as something else again");
            }
        } else {
            carried.append(text);
        }
        heading = element instanceof Section ? text : "";
    }

    /// A line across the page keeps what follows a question out of its explanation, and a heading out of its stem.
    private void part(String next, boolean caught) {
        boolean rule = next.startsWith("___");
        if (!rule && (caught || (!last.isEmpty() && !Same.isApart(last, next)))) {
            carried.append("---\n\n");
        }
        last = "";
    }

    private List<Block> blocks(Element element, @Nullable Element before) {
        return switch (element) {
            case Section section ->
                List.of(new Block.Heading(Span.at(0), Math.clamp(section.level(), 1, 6), section.title()));
            case Prose prose -> List.of(prose.block());
            case Choice choice -> {
                reportLost(choice);
                yield MarkdownItem.of(choice, isNumbered(choice, before));
            }
            case Pair pair -> best(pair);
            case Term term -> MarkdownItem.of(term);
        };
    }

    /// The heading over the question already has its number.
    private static boolean isNumbered(Choice choice, @Nullable Element before) {
        String number = choice.number();
        return number != null
                && before instanceof Section section
                && Pattern.compile(String.format(
                                "(?i)(?:question|문제|문항|問題?|第|q)?[\\s.#]*%s(?:번|問)?[\\s.)]*", Pattern.quote(number)))
                        .matcher(section.title().plain())
                        .matches();
    }

    private void reportLost(Choice choice) {
        if (choice.options().stream().anyMatch(option -> option.chosen())) {
            carried.leaveOut(note, choice, "what the learner had picked is not carried");
        }
    }

    private boolean isTitled() {
        return !note.elements().isEmpty() && note.elements().get(0) instanceof Section section && section.level() == 1;
    }

    /// Values in double quotes, which YAML reads as JSON does.
    private void frontMatter(FrontMatter frontMatter, boolean several) {
        if (several || frontMatter.error() != null) {
            carried.leaveOut(
                    note,
                    frontMatter,
                    several
                            ? "front matter has no place in a text of several notes"
                            : "the front matter cannot be read");
            return;
        }
        StringBuilder yaml = new StringBuilder("---\n");
        for (FrontMatter.Field field : frontMatter.fields()) {
            List<String> values = new ArrayList<>();
            field.values().forEach(value -> values.add(quoted(value)));
            yaml.append(PLAIN_NAME.matcher(field.name()).matches() ? field.name() : quoted(field.name()))
                    .append(":")
                    .append(
                            values.size() == 1
                                    ? " " + values.get(0)
                                    : values.isEmpty() ? "" : " [" + String.join(", ", values) + "]")
                    .append('\n');
        }
        carried.append(yaml + "---\n\n");
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }
}
