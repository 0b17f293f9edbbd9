package studypack.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.text.Span;
import studypack.validate.Excerpt;
import studypack.validate.Fix;

/// A finding as a `result` of SARIF, on one line. Columns and their ends are as ours: from 1, UTF-16, the end the place
/// after the last unit.
final class SarifResult {
    /// What paths of notes start from, by the name that services know.
    static final String ROOT = "%SRCROOT%";

    private final RepositoryPaths paths;
    private final Occurrences occurrences = new Occurrences();

    SarifResult(RepositoryPaths paths) {
        this.paths = paths;
    }

    /// A finding that is told or hidden.
    ///
    /// @param hidden why it is not told, null where it is
    record Shown(Finding finding, FileFindings.@Nullable Hidden hidden) {}

    /// @param file     that the finding is of
    /// @param artifact index of the file
    /// @param rule     index of the rule
    String of(FileFindings file, int artifact, Shown shown, int rule) {
        Finding finding = shown.finding();
        return Json.object(json -> {
            json.writeStringField("ruleId", finding.rule());
            json.writeNumberField("ruleIndex", rule);
            json.writeStringField("level", SarifRule.level(finding.severity()));
            message("message", FindingLine.sentence(finding), json);
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            json.writeObjectFieldStart("physicalLocation");
            json.writeObjectFieldStart("artifactLocation");
            uri(paths.path(file.path()), json);
            json.writeNumberField("index", artifact);
            json.writeEndObject();
            region("region", file.text().place(finding.span()), json);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            related(file, finding.related(), json);
            fixes(file, finding.fix(), json);
            json.writeObjectFieldStart("partialFingerprints");
            json.writeStringField("studypack/v1", occurrences.key(finding));
            json.writeEndObject();
            suppressions(shown.hidden(), json);
        });
    }

    /// An object that says where a file is.
    void location(String path, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("location");
        uri(path, json);
        json.writeEndObject();
    }

    private void uri(String path, JsonGenerator json) throws IOException {
        json.writeStringField("uri", paths.uri(path));
        if (paths.holds(path)) {
            json.writeStringField("uriBaseId", ROOT);
        }
    }

    private static void region(String name, Place place, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("startLine", place.start().line());
        json.writeNumberField("startColumn", place.start().column());
        json.writeNumberField("endLine", place.end().line());
        json.writeNumberField("endColumn", place.end().column());
        json.writeEndObject();
    }

    /// `[words](target)` in a message is a link (3.11.6); one that stands in a note is to be no more than text.
    private static void message(String name, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text.replace("](", "] ("));
        json.writeEndObject();
    }

    private void related(FileFindings file, List<Finding.Related> related, JsonGenerator json) throws IOException {
        if (related.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("relatedLocations");
        for (Finding.Related each : related) {
            json.writeStartObject();
            json.writeObjectFieldStart("physicalLocation");
            json.writeObjectFieldStart("artifactLocation");
            uri(paths.path(each.path()), json);
            json.writeEndObject();
            Excerpt excerpt = each.excerpt();
            if (excerpt == null) {
                region("region", file.text().place(each.span()), json);
            } else {
                json.writeObjectFieldStart("region");
                json.writeNumberField("startLine", excerpt.start().line());
                json.writeNumberField("startColumn", excerpt.start().column());
                json.writeEndObject();
            }
            json.writeEndObject();
            message("message", Printable.of(each.message()), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// A file that is to be written anew in another encoding cannot be said in replacements.
    private void fixes(FileFindings file, @Nullable Fix fix, JsonGenerator json) throws IOException {
        if (!(fix instanceof Fix.Edits edits) || edits.edits().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("fixes");
        json.writeStartObject();
        message("description", Printable.of(fix.title()), json);
        json.writeArrayFieldStart("artifactChanges");
        json.writeStartObject();
        json.writeObjectFieldStart("artifactLocation");
        uri(paths.path(file.path()), json);
        json.writeEndObject();
        json.writeArrayFieldStart("replacements");
        for (Fix.Edit edit : edits.edits()) {
            replacement(file.text(), edit.span(), edit.text(), json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeStringField("applicability", FindingJson.name(fix.applicability()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void replacement(FileText file, Span span, String text, JsonGenerator json) throws IOException {
        json.writeStartObject();
        region("deletedRegion", file.place(span), json);
        if (!text.isEmpty()) {
            json.writeObjectFieldStart("insertedContent");
            json.writeStringField("text", text);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /// Either all results of a run have the list or none has it (3.27.23), so it is empty where nothing hides the
    /// finding.
    private static void suppressions(FileFindings.@Nullable Hidden hidden, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("suppressions");
        if (hidden != null) {
            json.writeStartObject();
            json.writeStringField(
                    "kind",
                    switch (hidden.by()) {
                        case NOTE -> "inSource";
                        case BASELINE -> "external";
                    });
            if (!hidden.reason().isEmpty()) {
                json.writeStringField("justification", Printable.of(hidden.reason()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
