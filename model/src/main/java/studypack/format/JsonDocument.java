package studypack.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.MarkdownWriter;
import studypack.note.Choice;
import studypack.note.Cue;
import studypack.note.Definition;
import studypack.note.Element;
import studypack.note.FrontMatter;
import studypack.note.Item;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Label;
import studypack.note.Note;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Prose;
import studypack.note.Section;
import studypack.note.Term;

/// Writes notes as a document of our own that [StudypackJson] reads back as the same notes.
final class JsonDocument {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final JsonGenerator json;

    private JsonDocument(JsonGenerator json) {
        this.json = json;
    }

    /// The document; it ends with a line end.
    static String of(List<Note> notes) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            Separators separators =
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withSeparators(separators);
            printer.indentArraysWith(INDENT);
            printer.indentObjectsWith(INDENT);
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            json.writeNumberField("studypack", StudypackJson.VERSION);
            json.writeArrayFieldStart("notes");
            for (Note note : notes) {
                new JsonDocument(json).note(note);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail", e);
        }
        return out + "\n";
    }

    private void note(Note note) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", note.name());
        json.writeStringField("title", note.title());
        FrontMatter frontMatter = note.frontMatter();
        if (frontMatter != null) {
            frontMatter(frontMatter);
        }
        json.writeArrayFieldStart("content");
        content(note.elements(), 0, Integer.MAX_VALUE);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void frontMatter(FrontMatter frontMatter) throws IOException {
        Map<String, Set<String>> fields = new LinkedHashMap<>();
        frontMatter
                .fields()
                .forEach(field -> fields.computeIfAbsent(field.name(), name -> new LinkedHashSet<>())
                        .addAll(field.values()));
        json.writeObjectFieldStart("frontMatter");
        for (Map.Entry<String, Set<String>> field : fields.entrySet()) {
            json.writeArrayFieldStart(field.getKey());
            for (String value : field.getValue()) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        if (frontMatter.error() != null) {
            json.writeStringField("frontMatterError", frontMatter.error().message());
        }
    }

    /// The elements from `from` on that stand before `end`; those of a section stand in it.
    ///
    /// @return the index of the first that does not
    private int content(List<Element> elements, int from, int end) throws IOException {
        int at = from;
        while (at < elements.size() && elements.get(at).span().start() < end) {
            Element element = elements.get(at++);
            switch (element) {
                case Section section -> at = section(section, elements, at, end);
                case Item item -> item(item);
                case Prose prose -> prose(prose);
            }
        }
        return at;
    }

    private int section(Section section, List<Element> elements, int from, int end) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "section");
        json.writeNumberField("level", section.level());
        json.writeStringField("kind", lower(section.kind()));
        json.writeStringField("title", MarkdownWriter.write(section.title()));
        json.writeArrayFieldStart("content");
        int next = content(elements, from, Math.min(section.end(), end));
        json.writeEndArray();
        json.writeEndObject();
        return next;
    }

    private void prose(Prose prose) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", prose.block() instanceof Block.Comment ? "comment" : "prose");
        if (prose.depth() > 0) {
            json.writeNumberField("depth", prose.depth());
        }
        json.writeStringField(
                "text",
                prose.block() instanceof Block.Comment comment
                        ? comment.text()
                        : MarkdownWriter.write(List.of(prose.block())));
        json.writeEndObject();
    }

    private void item(Item item) throws IOException {
        json.writeStartObject();
        switch (item) {
            case Choice choice -> {
                head("choice", choice, choice.number());
                choice(choice);
            }
            case Pair pair -> {
                head("pair", pair, pair.number());
                passage("question", pair.question());
                json.writeArrayFieldStart("answers");
                for (Passage answer : pair.answers()) {
                    json.writeString(MarkdownWriter.write(answer.blocks()));
                }
                json.writeEndArray();
                passage("remarks", pair.remarks());
            }
            case Term term -> {
                head("term", term, null);
                passage("term", term.term());
                json.writeArrayFieldStart("definitions");
                for (Definition definition : term.definitions()) {
                    json.writeStartObject();
                    optional("aspect", definition.aspect());
                    passage("text", definition.text());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    private void head(String type, Item item, @Nullable String number) throws IOException {
        json.writeStringField("type", type);
        json.writeStringField("id", item.id());
        optional("number", number);
        if (!item.cues().isEmpty()) {
            json.writeArrayFieldStart("cues");
            for (Cue cue : item.cues()) {
                cue(cue);
            }
            json.writeEndArray();
        }
    }

    private void cue(Cue cue) throws IOException {
        String text = MarkdownWriter.write(cue.text());
        if (cue.kind() == Cue.Kind.FRAME) {
            json.writeString(text);
            return;
        }
        json.writeStartObject();
        json.writeStringField("kind", lower(cue.kind()));
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private void choice(Choice choice) throws IOException {
        passage("stem", choice.stem());
        json.writeArrayFieldStart("options");
        @Nullable Label previous = null;
        for (Option option : choice.options()) {
            json.writeStartObject();
            label(option.label(), previous);
            passage("text", option.text());
            passage("rationale", option.rationale());
            if (option.chosen()) {
                json.writeBooleanField("chosen", true);
            }
            json.writeEndObject();
            previous = option.label();
        }
        json.writeEndArray();
        Key key = choice.key();
        if (key != null) {
            key(key, choice.options());
        }
        passage("explanation", choice.explanation());
    }

    private void label(@Nullable Label label, @Nullable Label previous) throws IOException {
        if (label == null) {
            return;
        }
        json.writeStringField("label", label.opening() + label.written() + label.closing());
        String before = label.previous();
        if (before != null && (previous == null || !before.equals(previous.written()))) {
            json.writeStringField("after", before);
        }
    }

    private void key(Key key, List<Option> options) throws IOException {
        json.writeObjectFieldStart("key");
        json.writeArrayFieldStart("marks");
        for (KeyMark mark : key.marks()) {
            json.writeStartObject();
            optional("label", mark.label());
            optional("text", mark.text());
            Option option = mark.option();
            if (option != null) {
                json.writeNumberField("option", place(option, options));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        passage("written", key.written());
        if (key.doubt() != null) {
            json.writeStringField("doubt", lower(key.doubt()));
        }
        json.writeEndObject();
    }

    /// From 1.
    private static int place(Option option, List<Option> options) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).span().equals(option.span())) {
                return i + 1;
            }
        }
        return options.indexOf(option) + 1;
    }

    private void passage(String name, @Nullable Passage passage) throws IOException {
        if (passage != null) {
            json.writeStringField(name, MarkdownWriter.write(passage.blocks()));
        }
    }

    private void optional(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
