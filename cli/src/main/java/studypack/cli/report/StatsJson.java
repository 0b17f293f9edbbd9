package studypack.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import studypack.validate.stats.BankStats;
import studypack.validate.stats.KeyPositions;
import studypack.validate.stats.LengthCue;

/// The statistics of a bank as one line of JSON, see `docs/json.md`.
public final class StatsJson {
    private StatsJson() {}

    public static String of(BankStats stats) {
        return Json.object(json -> {
                    json.writeNumberField("notes", stats.notes());
                    json.writeNumberField("items", stats.items());
                    json.writeNumberField("pairs", stats.pairs());
                    json.writeNumberField("terms", stats.terms());
                    questions(stats.questions(), json);
                    json.writeArrayFieldStart("keyPositions");
                    for (KeyPositions positions : stats.positions()) {
                        positions(positions, json);
                    }
                    json.writeEndArray();
                    length(stats.length(), json);
                    shares("exams", stats.exams(), json);
                    shares("objectives", stats.objectives(), json);
                    shares("topics", stats.topics(), json);
                })
                + "\n";
    }

    private static void questions(BankStats.Questions questions, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("questions");
        json.writeNumberField("all", questions.all());
        json.writeNumberField("oneKey", questions.oneKey());
        json.writeNumberField("severalKeys", questions.severalKeys());
        json.writeNumberField("noKey", questions.noKey());
        json.writeNumberField("keyInDoubt", questions.inDoubt());
        json.writeNumberField("explained", questions.explained());
        json.writeNumberField("allOfTheAbove", questions.allOfAbove());
        json.writeNumberField("allOfTheAboveIsKey", questions.allIsKey());
        json.writeNumberField("noneOfTheAbove", questions.noneOfAbove());
        json.writeNumberField("noneOfTheAboveIsKey", questions.noneIsKey());
        json.writeNumberField("negative", questions.negative());
        json.writeEndObject();
    }

    private static void positions(KeyPositions positions, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("options", positions.options());
        json.writeNumberField("questions", positions.questions());
        json.writeArrayFieldStart("keys");
        for (int keys : positions.keys()) {
            json.writeNumber(keys);
        }
        json.writeEndArray();
        json.writeNumberField("expected", positions.expected());
        if (positions.isEnough()) {
            json.writeNumberField("chiSquare", positions.statistic());
            json.writeNumberField("degreesOfFreedom", positions.degrees());
            json.writeNumberField("p", positions.p());
        }
        json.writeEndObject();
    }

    private static void length(LengthCue length, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("longestOption");
        json.writeNumberField("questions", length.questions());
        json.writeNumberField("isKey", length.hits());
        json.writeNumberField("expected", length.expected());
        if (length.isEnough()) {
            json.writeNumberField("z", length.z());
            json.writeNumberField("p", length.p());
        }
        json.writeArrayFieldStart("farLonger");
        for (LengthCue.LongKey key : length.longKeys()) {
            json.writeStartObject();
            json.writeStringField("path", key.path());
            json.writeNumberField("line", key.line());
            json.writeNumberField("length", key.length());
            json.writeNumberField("next", key.next());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void shares(String name, List<BankStats.Share> shares, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (BankStats.Share share : shares) {
            json.writeStartObject();
            json.writeStringField("name", share.name());
            json.writeNumberField("items", share.items());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
