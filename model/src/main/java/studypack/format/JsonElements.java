package studypack.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.note.Choice;
import studypack.note.Cue;
import studypack.note.Definition;
import studypack.note.Element;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Label;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Prose;
import studypack.note.Section;
import studypack.note.Term;
import studypack.text.Span;

/// What a note of a document says, read from its tree; a field that is missing says nothing, one that is not known is
/// passed over.
final class JsonElements {
    private static final Pattern LABEL = Pattern.compile("([^\\p{L}\\p{N}]*)([\\p{L}\\p{N}]*)([^\\p{L}\\p{N}]*)");

    private JsonElements() {}

    static List<Element> read(List<JsonTree> content) {
        List<Element> elements = new ArrayList<>();
        add(content, elements);
        return elements;
    }

    private static void add(List<JsonTree> content, List<Element> out) {
        for (JsonTree value : content) {
            if (!(value instanceof JsonTree.Fields fields)) {
                continue;
            }
            Extract type = fields.text("type");
            switch (type == null ? "" : type.text()) {
                case "section" -> {
                    out.add(section(fields));
                    add(fields.values("content"), out);
                }
                case "choice" -> out.add(choice(fields));
                case "pair" -> out.add(pair(fields));
                case "term" -> out.add(term(fields));
                case "prose" -> passage(fields, "text").blocks().forEach(block -> out.add(new Prose(block, depth(fields))));
                case "comment" -> {
                    Block comment = new Block.Comment(fields.span(), text(fields, "text", ""));
                    out.add(new Prose(comment, depth(fields)));
                }
                default -> {}
            }
        }
    }

    private static int depth(JsonTree.Fields fields) {
        return Math.clamp(fields.number("depth", 0), 0, 99);
    }

    private static Section section(JsonTree.Fields fields) {
        RichText title = running(fields.text("title"), fields.span());
        return new Section(
                title.span(),
                fields.number("level", 1),
                title,
                named(Section.Kind.values(), fields.text("kind"), Section.Kind.HEADING),
                fields.span().end());
    }

    private static Choice choice(JsonTree.Fields fields) {
        List<Option> options = new ArrayList<>();
        @Nullable Label previous = null;
        for (JsonTree value : fields.values("options")) {
            if (value instanceof JsonTree.Fields option) {
                options.add(option(option, previous));
                previous = options.get(options.size() - 1).label();
            }
        }
        return new Choice(
                text(fields, "id", ""),
                fields.span(),
                string(fields, "number"),
                cues(fields),
                passage(fields, "stem"),
                options,
                key(fields, options),
                optional(fields, "explanation"));
    }

    private static Option option(JsonTree.Fields fields, @Nullable Label previous) {
        return new Option(
                fields.span(),
                label(fields, previous),
                passage(fields, "text"),
                optional(fields, "rationale"),
                fields.is("chosen"));
    }

    /// `A`, `A)`, `(A)`.
    private static @Nullable Label label(JsonTree.Fields option, @Nullable Label previous) {
        Extract written = option.text("label");
        if (written == null) {
            return null;
        }
        String before = string(option, "after");
        Matcher parts = LABEL.matcher(written.text());
        if (!parts.matches()) {
            return new Label(written.span(), "", written.text(), "", before);
        }
        return new Label(
                written.place(new Span(parts.start(2), parts.end(2))),
                parts.group(1),
                parts.group(2),
                parts.group(3),
                before != null ? before : previous == null ? null : previous.written());
    }

    private static @Nullable Key key(JsonTree.Fields choice, List<Option> options) {
        if (!(choice.fields().get("key") instanceof JsonTree.Fields key)) {
            return null;
        }
        List<KeyMark> marks = new ArrayList<>();
        for (JsonTree value : key.values("marks")) {
            if (value instanceof JsonTree.Fields mark) {
                int place = mark.number("option", 0);
                marks.add(new KeyMark(
                        mark.span(),
                        string(mark, "label"),
                        string(mark, "text"),
                        place < 1 || place > options.size() ? null : options.get(place - 1)));
            }
        }
        Extract doubt = key.text("doubt");
        return new Key(
                key.span(),
                optional(key, "written"),
                marks,
                doubt == null ? null : named(Key.Doubt.values(), doubt, Key.Doubt.UNSURE));
    }

    private static Pair pair(JsonTree.Fields fields) {
        List<Passage> answers = new ArrayList<>();
        for (JsonTree value : fields.values("answers")) {
            if (value instanceof JsonTree.Text answer) {
                answers.add(answer.said().markdown());
            }
        }
        return new Pair(
                text(fields, "id", ""),
                fields.span(),
                string(fields, "number"),
                cues(fields),
                passage(fields, "question"),
                answers,
                optional(fields, "remarks"));
    }

    private static Term term(JsonTree.Fields fields) {
        List<Definition> definitions = new ArrayList<>();
        for (JsonTree value : fields.values("definitions")) {
            if (value instanceof JsonTree.Fields definition) {
                definitions.add(new Definition(string(definition, "aspect"), passage(definition, "text")));
            }
        }
        return new Term(text(fields, "id", ""), fields.span(), cues(fields), passage(fields, "term"), definitions);
    }

    private static List<Cue> cues(JsonTree.Fields fields) {
        List<Cue> cues = new ArrayList<>();
        for (JsonTree value : fields.values("cues")) {
            if (value instanceof JsonTree.Text cue) {
                cues.add(new Cue(running(cue.said(), cue.span())));
            } else if (value instanceof JsonTree.Fields cue) {
                cues.add(new Cue(
                        running(cue.text("text"), cue.span()),
                        named(Cue.Kind.values(), cue.text("kind"), Cue.Kind.FRAME)));
            }
        }
        return cues;
    }

    private static Passage passage(JsonTree.Fields fields, String name) {
        Extract text = fields.text(name);
        return text == null ? new Passage(fields.span(), List.of()) : text.markdown();
    }

    private static @Nullable Passage optional(JsonTree.Fields fields, String name) {
        Extract text = fields.text(name);
        return text == null ? null : text.markdown();
    }

    /// Markdown of one line; what makes more of it is taken for what it is written with.
    private static RichText running(@Nullable Extract text, Span otherwise) {
        if (text == null) {
            return new RichText(Span.at(otherwise.start()), List.of());
        }
        List<Block> blocks = text.markdown().blocks();
        if (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph paragraph) {
            return paragraph.text();
        }
        List<Inline> plain = text.isBlank() ? List.of() : List.of(new Inline.Text(text.span(), text.text()));
        return new RichText(text.span(), plain);
    }

    private static String text(JsonTree.Fields fields, String name, String otherwise) {
        Extract text = fields.text(name);
        return text == null ? otherwise : text.text();
    }

    private static @Nullable String string(JsonTree.Fields fields, String name) {
        Extract text = fields.text(name);
        return text == null ? null : text.text();
    }

    private static <E extends Enum<E>> E named(E[] values, @Nullable Extract name, E otherwise) {
        for (E value : values) {
            if (name != null && value.name().toLowerCase(Locale.ROOT).equals(name.text())) {
                return value;
            }
        }
        return otherwise;
    }
}
