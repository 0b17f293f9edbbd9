package studypack.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import studypack.mojibake.Grade;
import studypack.mojibake.Repair;
import studypack.mojibake.Syllables;
import studypack.text.CharacterName;
import studypack.text.LineTable;
import studypack.text.Segment;

/// The bytes of a file explained as one line of JSON, see `docs/json.md`.
public final class TextJson {
    private TextJson() {}

    public static String of(String path, byte[] bytes, Syllables syllables) {
        TextFacts facts = TextFacts.of(path, bytes, syllables);
        return Json.object(json -> {
            json.writeStringField("path", facts.path());
            json.writeNumberField("bytes", facts.size());
            if (facts.source().decoded().binary()) {
                json.writeBooleanField("binary", true);
                return;
            }
            json.writeNumberField("lines", facts.lines());
            if (facts.source().decoded().bomLength() > 0) {
                json.writeNumberField("byteOrderMark", facts.source().decoded().bomLength());
            }
            json.writeObjectFieldStart("lineEnds");
            json.writeNumberField("lf", facts.lineEnds().lf());
            json.writeNumberField("crlf", facts.lineEnds().crlf());
            json.writeNumberField("cr", facts.lineEnds().cr());
            json.writeEndObject();
            segments(facts, json);
            malformed(facts, json);
            numbers("decomposedLines", facts.taken(), json);
            characters(facts, json);
            json.writeArrayFieldStart("damage");
            for (Repair repair : facts.damage()) {
                damage(facts, repair, json);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("grades");
            for (Map.Entry<Grade, Integer> grade : facts.grades().entrySet()) {
                json.writeNumberField(lower(grade.getKey()), grade.getValue());
            }
            json.writeEndObject();
        });
    }

    private static void segments(TextFacts facts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("segments");
        for (Segment segment : facts.source().decoded().segments()) {
            json.writeStartObject();
            json.writeStringField("charset", segment.charset().name());
            json.writeStringField("evidence", lower(segment.evidence()));
            json.writeStringField("why", EvidenceWords.of(facts.source(), segment));
            json.writeNumberField("byteStart", segment.byteStart());
            json.writeNumberField("byteEnd", segment.byteEnd());
            json.writeNumberField("line", facts.lineOf(segment.span().start()));
            json.writeNumberField("endLine", facts.lastLineOf(segment.span()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void malformed(TextFacts facts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("malformed");
        for (TextFacts.Unread unread : facts.malformed()) {
            var place =
                    facts.source().originalLines().position(unread.run().span().start());
            json.writeStartObject();
            json.writeNumberField("line", place.line());
            json.writeNumberField("column", place.column());
            json.writeNumberField("byteOffset", unread.run().byteOffset());
            json.writeNumberField("bytes", unread.run().bytes());
            json.writeStringField("hex", unread.hex());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void characters(TextFacts facts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("characters");
        for (Map.Entry<Integer, TextFacts.Count> character : facts.characters().entrySet()) {
            json.writeStartObject();
            json.writeStringField("codePoint", CharacterName.code(character.getKey()));
            json.writeStringField("name", CharacterName.name(character.getKey()));
            json.writeNumberField("count", character.getValue().count());
            json.writeNumberField("inBrokenText", character.getValue().inBroken());
            numbers("lines", character.getValue().lines(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void damage(TextFacts facts, Repair repair, JsonGenerator json) throws IOException {
        LineTable lines = facts.source().originalLines();
        json.writeStartObject();
        json.writeNumberField("line", lines.position(repair.span().start()).line());
        json.writeNumberField("column", lines.position(repair.span().start()).column());
        json.writeNumberField("endColumn", lines.position(repair.span().end()).column());
        json.writeStringField(
                "written", repair.span().in(facts.source().decoded().text()));
        json.writeStringField("repaired", repair.repaired());
        json.writeStringField("route", repair.route());
        json.writeStringField("grade", lower(repair.grade()));
        json.writeArrayFieldStart("doubts");
        for (Repair.Doubt doubt : repair.doubts()) {
            json.writeStartObject();
            json.writeNumberField("at", doubt.at());
            json.writeArrayFieldStart("candidates");
            for (Repair.Candidate candidate : doubt.candidates()) {
                json.writeStartObject();
                json.writeStringField("text", candidate.text());
                // Three digits tell candidates apart; more would be noise of the machine.
                json.writeNumberField("probability", Math.round(candidate.probability() * 1000) / 1000.0);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void numbers(String name, Iterable<Integer> numbers, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (int number : numbers) {
            json.writeNumber(number);
        }
        json.writeEndArray();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
