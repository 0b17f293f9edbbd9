package studypack.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studypack.validate.Rules;
import studypack.validate.Severity;

/// A rule as a `reportingDescriptor` of SARIF: its page, for who reads findings elsewhere.
final class SarifRule {
    private static final Pattern FINDS = Pattern.compile("(?s)\n## What it finds\n+(.*?)\n+(?=## )");

    private SarifRule() {}

    static String of(Rules.Entry rule) {
        String page = rule.page();
        return Json.object(json -> {
            json.writeStringField("id", rule.name());
            text("shortDescription", rule.summary(), json);
            text("fullDescription", finds(page, rule.summary()), json);
            json.writeObjectFieldStart("help");
            json.writeStringField("text", page);
            json.writeStringField("markdown", page);
            json.writeEndObject();
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", level(rule.severity()));
            json.writeEndObject();
            json.writeObjectFieldStart("properties");
            json.writeArrayFieldStart("tags");
            json.writeString(rule.area());
            json.writeEndArray();
            // GitHub sorts by it.
            json.writeStringField("problem.severity", problem(rule.severity()));
            json.writeEndObject();
        });
    }

    private static void text(String name, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String finds(String page, String summary) {
        Matcher finds = FINDS.matcher(page);
        return finds.find() ? finds.group(1).strip() : summary;
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static String problem(Severity severity) {
        return severity == Severity.INFO ? "recommendation" : level(severity);
    }
}
