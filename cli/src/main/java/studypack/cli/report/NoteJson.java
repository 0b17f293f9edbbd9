package studypack.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Plain;
import studypack.media.MediaSource;
import studypack.mojibake.Repair;
import studypack.note.Choice;
import studypack.note.Difficulty;
import studypack.note.Element;
import studypack.note.Facts;
import studypack.note.FrontMatter;
import studypack.note.Item;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Mask;
import studypack.note.Note;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Prose;
import studypack.note.Section;
import studypack.note.Term;
import studypack.text.Evidence;
import studypack.text.Malformed;
import studypack.text.Segment;

/// A note as one line of JSON: everything that was read from it, see `docs/json.md`.
public final class NoteJson {
    private NoteJson() {}

    /// @param label the path of the note below the folder of its pack, that folder's name first
    /// @param media finds the pictures
    public static String of(Note note, String label, MediaSource media) {
        return Json.object(json -> {
            json.writeStringField("path", note.path());
            json.writeStringField("encoding", note.source().charset().name());
            json.writeStringField("evidence", lower(evidence(note)));
            if (note.source().decoded().binary()) {
                json.writeBooleanField("binary", true);
            }
            json.writeArrayFieldStart("items");
            List<Facts> facts = Facts.of(note, label);
            for (int i = 0; i < facts.size(); i++) {
                item(note, note.items().get(i), facts.get(i), media, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("sections");
            for (Element element : note.elements()) {
                if (element instanceof Section section) {
                    section(note, section, json);
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("prose");
            for (Element element : note.elements()) {
                if (element instanceof Prose prose) {
                    prose(note, prose, json);
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("repairs");
            for (Repair repair : note.source().repairs()) {
                repair(note, repair, json);
            }
            json.writeEndArray();
            malformed(note, json);
            frontMatter(note.frontMatter(), json);
        });
    }

    private static void item(Note note, Item item, Facts facts, MediaSource media, JsonGenerator json)
            throws IOException {
        Place place = Place.of(note, item.span());
        json.writeStartObject();
        json.writeStringField(
                "kind",
                switch (item) {
                    case Choice choice -> "choice";
                    case Pair pair -> "pair";
                    case Term term -> "term";
                });
        json.writeStringField("id", item.id());
        json.writeNumberField("line", place.start().line());
        json.writeNumberField("column", place.start().column());
        json.writeNumberField("endLine", place.end().line());
        switch (item) {
            case Choice choice -> choice(choice, json);
            case Pair pair -> {
                optional("number", pair.number(), json);
                json.writeStringField("stem", pair.question().plain());
                strings("answers", pair.answers().stream().map(Passage::plain).toList(), json);
                optional("remarks", plain(pair.remarks()), json);
            }
            case Term term -> {
                json.writeStringField("term", term.term().plain());
                json.writeStringField("definition", term.definition());
            }
        }
        strings("masks", item.masks().stream().map(Mask::text).toList(), json);
        MediaJson.write(note, item, media, json);
        facts(facts, json);
        json.writeEndObject();
    }

    private static void facts(Facts facts, JsonGenerator json) throws IOException {
        stringsOrNothing("topics", facts.topics(), json);
        stringsOrNothing("tags", facts.tags(), json);
        optional("exam", facts.exam(), json);
        optional("objective", facts.objective(), json);
        Difficulty difficulty = facts.difficulty();
        optional("difficulty", difficulty == null ? null : lower(difficulty), json);
    }

    private static void stringsOrNothing(String name, List<String> values, JsonGenerator json) throws IOException {
        if (!values.isEmpty()) {
            strings(name, values, json);
        }
    }

    private static void choice(Choice choice, JsonGenerator json) throws IOException {
        optional("number", choice.number(), json);
        json.writeStringField("stem", choice.stem().plain());
        json.writeArrayFieldStart("options");
        for (Option option : choice.options()) {
            json.writeStartObject();
            optional("label", option.label() == null ? null : option.label().written(), json);
            json.writeStringField("text", option.text().plain());
            Boolean correct = choice.isCorrect(option);
            if (correct != null) {
                json.writeBooleanField("correct", correct);
            }
            optional("rationale", plain(option.rationale()), json);
            json.writeBooleanField("chosen", option.chosen());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (choice.key() != null) {
            strings("key", choice.key().marks().stream().map(NoteJson::written).toList(), json);
            Key.Doubt doubt = choice.key().doubt();
            optional("keyDoubt", doubt == null ? null : lower(doubt), json);
            KeyMark.Elsewhere from = elsewhere(choice.key());
            if (from != null) {
                json.writeObjectFieldStart("keyFrom");
                json.writeStringField("path", from.path());
                json.writeNumberField("line", from.line());
                json.writeEndObject();
            }
        }
        optional("explanation", plain(choice.explanation()), json);
    }

    private static KeyMark.@Nullable Elsewhere elsewhere(Key key) {
        return key.marks().stream()
                .map(KeyMark::from)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// The letter of a key, else its text; where the mark stands on the option itself, the option's.
    private static String written(KeyMark mark) {
        if (mark.label() != null) {
            return mark.label();
        }
        if (mark.text() != null) {
            return mark.text();
        }
        Option option = mark.option();
        if (option == null) {
            return "";
        }
        return option.label() == null ? option.text().plain() : option.label().written();
    }

    private static void section(Note note, Section section, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("level", section.level());
        json.writeStringField("title", section.title().plain());
        json.writeStringField("kind", lower(section.kind()));
        json.writeNumberField("line", Place.of(note, section.span()).start().line());
        json.writeEndObject();
    }

    private static void prose(Note note, Prose prose, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("line", Place.of(note, prose.span()).start().line());
        json.writeStringField("text", Plain.ofBlocks(List.of(prose.block())));
        json.writeEndObject();
    }

    /// The spans of repairs are in the decoded text, those of everything else in the reading text.
    private static void repair(Note note, Repair repair, JsonGenerator json) throws IOException {
        var lines = note.source().originalLines();
        json.writeStartObject();
        json.writeNumberField("line", lines.position(repair.span().start()).line());
        json.writeNumberField("column", lines.position(repair.span().start()).column());
        json.writeNumberField("endColumn", lines.position(repair.span().end()).column());
        json.writeStringField(
                "written", repair.span().in(note.source().decoded().text()));
        json.writeStringField("repaired", repair.repaired());
        json.writeStringField("route", repair.route());
        json.writeStringField("grade", lower(repair.grade()));
        json.writeEndObject();
    }

    private static void malformed(Note note, JsonGenerator json) throws IOException {
        if (note.source().decoded().malformed().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("malformed");
        for (Malformed run : note.source().decoded().malformed()) {
            json.writeStartObject();
            json.writeNumberField(
                    "line",
                    note.source().originalLines().position(run.span().start()).line());
            json.writeNumberField("byteOffset", run.byteOffset());
            json.writeNumberField("bytes", run.bytes());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void frontMatter(@Nullable FrontMatter frontMatter, JsonGenerator json) throws IOException {
        if (frontMatter == null) {
            return;
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (FrontMatter.Field field : frontMatter.fields()) {
            values.computeIfAbsent(field.name(), name -> new ArrayList<>()).addAll(field.values());
        }
        json.writeObjectFieldStart("frontMatter");
        for (Map.Entry<String, List<String>> field : values.entrySet()) {
            if (field.getValue().size() == 1) {
                json.writeStringField(field.getKey(), field.getValue().get(0));
            } else {
                strings(field.getKey(), field.getValue(), json);
            }
        }
        json.writeEndObject();
        if (frontMatter.error() != null) {
            json.writeStringField("frontMatterError", frontMatter.error().message());
        }
    }

    /// Of the largest segment, like [studypack.text.SourceText#charset()].
    private static Evidence evidence(Note note) {
        Segment largest = null;
        for (Segment segment : note.source().decoded().segments()) {
            if (largest == null || segment.byteEnd() - segment.byteStart() > largest.byteEnd() - largest.byteStart()) {
                largest = segment;
            }
        }
        return largest == null ? Evidence.PROVEN : largest.evidence();
    }

    private static @Nullable String plain(@Nullable Passage passage) {
        return passage == null ? null : passage.plain();
    }

    private static void optional(String name, @Nullable String value, JsonGenerator json) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private static void strings(String name, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
