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
        @Nullable Element before = null;
        for (Element element : note.elements()) {
            List<Block> blocks = blocks(element, before);
            // A line across the page keeps what follows a question out of its explanation.
            boolean parted =
                    before instanceof Item && element instanceof Prose prose && !(prose.block() instanceof Block.Rule);
            String text = (parted ? "---\n\n" : "") + MarkdownWriter.write(blocks) + "\n\n";
            if (element instanceof Item) {
                carried.add(text);
            } else {
                carried.append(text);
            }
            before = element;
        }
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
            case Pair pair -> MarkdownItem.of(pair);
            case Term term -> MarkdownItem.of(term);
        };
    }

    /// The heading over the question already has its number.
    private static boolean isNumbered(Choice choice, @Nullable Element before) {
        String number = choice.number();
        return number != null
                && before instanceof Section section
                && Pattern.compile("(?<!\\d)" + Pattern.quote(number) + "(?!\\d)")
                        .matcher(section.title().plain())
                        .find();
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
        for (char c : value.toCharArray()) {
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
