package studypack.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.note.Element;
import studypack.note.Mask;
import studypack.note.Note;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.text.SourceText;
import studypack.text.Span;

/// Notes that Anki exported as text: lines with `#` say how, then a line a note. See
/// docs.ankiweb.net/importing/text-files.
final class AnkiText implements Format {
    private static final Pattern HEADER = Pattern.compile("#([a-z][a-z ]*):([^\\r\\n]*)(?:\\r\\n|\\r|\\n|$)");
    private static final Set<String> KNOWN = Set.of(
            "separator",
            "html",
            "notetype",
            "deck",
            "tags",
            "columns",
            "notetype column",
            "deck column",
            "tags column",
            "guid column");
    private static final Map<String, Character> SEPARATORS =
            Map.of("tab", '\t', "comma", ',', "semicolon", ';', "pipe", '|', "colon", ':', "space", ' ');

    @Override
    public List<String> endings() {
        return List.of();
    }

    @Override
    public boolean isIn(String text) {
        Matcher header = HEADER.matcher(text);
        return header.lookingAt() && KNOWN.contains(header.group(1));
    }

    @Override
    public List<Note> read(String path, SourceText source) {
        String text = source.text();
        Headers headers = Headers.of(text);
        Topics topics = new Topics();
        for (List<Extract> row : Delimited.rows(text, headers.end, headers.separator())) {
            Extract deck = headers.cell("deck column", row);
            topics.begin(
                    deck == null ? headers.deck() : Topics.parts(deck),
                    Columns.span(row).start());
            topics.add(headers.elements(row));
        }
        return List.of(Notes.of(path, source, topics.end(text.length())));
    }

    /// The lines with `#`.
    private record Headers(Map<String, Extract> values, int end) {

        static Headers of(String text) {
            Map<String, Extract> values = new HashMap<>();
            Matcher header = HEADER.matcher(text);
            int end = 0;
            while (end < text.length() && header.region(end, text.length()).lookingAt()) {
                values.put(header.group(1), Extract.of(text, header.start(2), header.end(2)));
                end = header.end();
            }
            return new Headers(values, end);
        }

        private String value(String name) {
            Extract value = values.get(name);
            return value == null ? "" : value.text().strip();
        }

        char separator() {
            String written =
                    values.containsKey("separator") ? values.get("separator").text() : "tab";
            String name = written.strip().toLowerCase(Locale.ROOT);
            return SEPARATORS.getOrDefault(name, written.length() == 1 ? written.charAt(0) : '\t');
        }

        List<Extract> deck() {
            Extract deck = values.get("deck");
            return deck == null ? List.of() : Topics.parts(deck.strip());
        }

        private int column(String name) {
            String number = value(name);
            return number.matches("[1-9]\\d{0,3}") ? Integer.parseInt(number) - 1 : -1;
        }

        @Nullable
        Extract cell(String name, List<Extract> row) {
            int column = column(name);
            return column < 0 || column >= row.size() || row.get(column).isBlank()
                    ? null
                    : row.get(column).strip();
        }

        private Passage passage(Extract field) {
            return value("html").equals("false") ? field.plain() : field.html(HtmlReader.Lines.SPACES);
        }

        List<Element> elements(List<Extract> row) {
            @Nullable Extract guid = cell("guid column", row);
            String id = guid == null ? "" : id(guid.text());
            Function<Extract, Passage> passage = this::passage;
            @Nullable Columns columns = columns();
            if (columns != null && columns.areOfItems() && row.stream().noneMatch(AnkiText::isCloze)) {
                return columns.elements(row, passage).stream()
                        .map(element -> element instanceof studypack.note.Item item && !id.isEmpty()
                                ? item.withId(id)
                                : element)
                        .toList();
            }
            List<Extract> fields = fields(row);
            if (fields.isEmpty()) {
                return List.of();
            }
            Passage asked = passage(fields.get(0));
            List<Passage> others = new ArrayList<>();
            fields.subList(1, fields.size()).stream()
                    .filter(field -> !field.isBlank())
                    .forEach(field -> others.add(passage(field)));
            Span span = Columns.span(row);
            return List.of(isCloze(fields.get(0)) ? cloze(id, span, asked, others) : pair(id, span, asked, others));
        }

        private @Nullable Columns columns() {
            Extract names = values.get("columns");
            if (names == null) {
                return null;
            }
            List<String> written = new ArrayList<>();
            Delimited.first(names.text(), 0, separator()).forEach(name -> written.add(name.text()));
            return Columns.of(written);
        }

        /// What is left when deck, tags, note type and id are out.
        private List<Extract> fields(List<Extract> row) {
            List<Integer> special = List.of(
                    column("deck column"), column("tags column"), column("notetype column"), column("guid column"));
            List<Extract> fields = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                if (!special.contains(i)) {
                    fields.add(row.get(i).strip());
                }
            }
            return fields;
        }
    }

    /// Anki's ids have signs that ours have not; each stands as its number.
    private static String id(String guid) {
        StringBuilder id = new StringBuilder();
        guid.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || (c == '-' && !id.isEmpty())) {
                id.appendCodePoint(c);
            } else {
                id.append(id.isEmpty() ? "x" : "").append('.').append(Integer.toHexString(c));
            }
        });
        return id.toString();
    }

    private static boolean isCloze(Extract field) {
        return field.text().matches("(?s).*\\{\\{c\\d{1,3}::.*");
    }

    private static Pair pair(String id, Span span, Passage asked, List<Passage> others) {
        List<Passage> answers = others.isEmpty() ? List.of() : others.subList(0, 1);
        List<Passage> rest = others.isEmpty() ? List.of() : others.subList(1, others.size());
        return new Pair(id, span, null, List.of(), asked, answers, Columns.joined(rest));
    }

    /// The words left out of a sentence are its answers.
    private static Pair cloze(String id, Span span, Passage asked, List<Passage> others) {
        List<Passage> answers = asked.masks().stream()
                .filter(mask -> mask.kind() == Mask.Kind.HIGHLIGHT)
                .map(mask -> Passage.of(new RichText(mask.span(), List.of(new Inline.Text(mask.span(), mask.text())))))
                .toList();
        return new Pair(id, span, null, List.of(), asked, answers, Columns.joined(others));
    }
}
