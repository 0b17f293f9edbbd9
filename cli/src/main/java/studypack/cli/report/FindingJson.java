package studypack.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import studypack.text.Span;
import studypack.validate.Excerpt;
import studypack.validate.Fix;

/// A finding as one line of JSON, see `docs/json.md`.
final class FindingJson {
    private FindingJson() {}

    static String of(FileFindings file, Finding finding) {
        return Json.object(json -> {
            json.writeStringField("path", file.path());
            place(file.text(), finding.span(), json);
            json.writeStringField("rule", finding.rule());
            json.writeStringField("severity", Style.name(finding.severity()));
            json.writeStringField("message", finding.message());
            if (finding.help() != null) {
                json.writeStringField("help", finding.help());
            }
            if (!finding.related().isEmpty()) {
                json.writeArrayFieldStart("related");
                for (Finding.Related related : finding.related()) {
                    related(file, related, json);
                }
                json.writeEndArray();
            }
            if (finding.fix() != null) {
                fix(file, finding.fix(), json);
            }
        });
    }

    static void place(FileText text, Span span, JsonGenerator json) throws IOException {
        Place place = text.place(span);
        json.writeNumberField("line", place.start().line());
        json.writeNumberField("column", place.start().column());
        json.writeNumberField("endLine", place.end().line());
        json.writeNumberField("endColumn", place.end().column());
    }

    private static void related(FileFindings file, Finding.Related related, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", related.path());
        Excerpt excerpt = related.excerpt();
        if (excerpt == null) {
            place(file.text(), related.span(), json);
        } else {
            json.writeNumberField("line", excerpt.start().line());
            json.writeNumberField("column", excerpt.start().column());
        }
        json.writeStringField("message", related.message());
        json.writeEndObject();
    }

    private static void fix(FileFindings file, Fix fix, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("fix");
        json.writeStringField("title", fix.title());
        json.writeStringField("applicability", name(fix.applicability()));
        switch (fix) {
            case Fix.Edits text -> {
                json.writeArrayFieldStart("edits");
                for (Fix.Edit edit : text.edits()) {
                    json.writeStartObject();
                    place(file.text(), edit.span(), json);
                    json.writeStringField("text", edit.text());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            case Fix.Utf8 whole -> json.writeStringField("encoding", "UTF-8");
        }
        json.writeEndObject();
    }

    static String name(Fix.Applicability applicability) {
        return applicability.name().toLowerCase(Locale.ROOT);
    }
}
