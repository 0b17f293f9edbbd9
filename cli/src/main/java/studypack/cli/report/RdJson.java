package studypack.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.text.Decoded;
import studypack.text.LineTable;
import studypack.text.Span;
import studypack.validate.Excerpt;
import studypack.validate.Fix;
import studypack.validate.Severity;

/// A finding as a `Diagnostic` of the Reviewdog Diagnostic Format. Its columns count bytes of UTF-8 from 1.
final class RdJson {
    /// Nobody reviews a longer suggestion, and reviewdog reads no line of more than 64 KB.
    private static final int LONGEST = 1 << 13;

    private RdJson() {}

    /// @param source names the program, for a line that stands alone
    static String of(FileFindings file, Finding finding, RepositoryPaths paths, boolean source) {
        return Json.object(json -> {
            json.writeStringField("message", FindingLine.sentence(finding));
            location(paths.path(file.path()), file.text(), finding.span(), json);
            json.writeStringField("severity", severity(finding.severity()));
            if (source) {
                source(json);
            }
            json.writeObjectFieldStart("code");
            json.writeStringField("value", finding.rule());
            json.writeEndObject();
            suggestion(file.text(), finding.fix(), json);
            related(file, finding, paths, json);
        });
    }

    static void source(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("source");
        json.writeStringField("name", Product.NAME);
        json.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "ERROR";
            case WARNING -> "WARNING";
            case INFO -> "INFO";
        };
    }

    private static void location(String path, FileText text, Span span, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("location");
        json.writeStringField("path", path);
        range(text, span, json);
        json.writeEndObject();
    }

    private static void range(FileText text, Span span, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("range");
        position("start", text, span.start(), json);
        position("end", text, span.end(), json);
        json.writeEndObject();
    }

    private static void position(String name, FileText text, int offset, JsonGenerator json) throws IOException {
        LineTable lines = text.lines();
        int line = lines.lineAt(offset);
        int start = lines.line(line).start();
        int bytes = text.text().substring(start, offset).getBytes(StandardCharsets.UTF_8).length;
        json.writeObjectFieldStart(name);
        json.writeNumberField("line", line);
        json.writeNumberField("column", bytes + 1 + (line == 1 ? text.decoded().bomLength() : 0));
        json.writeEndObject();
    }

    /// The edits of a fix belong together and suggestions are taken one by one, so all become one, with what stands
    /// between them.
    private static void suggestion(FileText text, @Nullable Fix fix, JsonGenerator json) throws IOException {
        if (!(fix instanceof Fix.Edits edits) || edits.edits().isEmpty() || !isUtf8(text.decoded())) {
            return;
        }
        List<Fix.Edit> inOrder = edits.edits().stream()
                .sorted(Comparator.comparing(Fix.Edit::span))
                .toList();
        Span whole = new Span(
                inOrder.getFirst().span().start(), inOrder.getLast().span().end());
        StringBuilder words = new StringBuilder();
        int at = whole.start();
        for (Fix.Edit edit : inOrder) {
            words.append(text.text(), at, edit.span().start()).append(edit.text());
            at = edit.span().end();
        }
        if (words.length() > LONGEST) {
            return;
        }
        json.writeArrayFieldStart("suggestions");
        json.writeStartObject();
        range(text, whole, json);
        json.writeStringField("text", words.toString());
        json.writeEndObject();
        json.writeEndArray();
    }

    /// What is suggested is written as UTF-8.
    private static boolean isUtf8(Decoded decoded) {
        return decoded.malformed().isEmpty()
                && decoded.segments().stream()
                        .allMatch(segment -> segment.charset().equals(StandardCharsets.UTF_8)
                                || segment.charset().equals(StandardCharsets.US_ASCII));
    }

    private static void related(FileFindings file, Finding finding, RepositoryPaths paths, JsonGenerator json)
            throws IOException {
        if (finding.related().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("related_locations");
        for (Finding.Related related : finding.related()) {
            json.writeStartObject();
            json.writeStringField("message", Printable.of(related.message()));
            Excerpt excerpt = related.excerpt();
            if (excerpt == null) {
                location(paths.path(related.path()), file.text(), related.span(), json);
            } else {
                elsewhere(paths.path(related.path()), excerpt, json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// The line of another file is not at hand as a whole, so no bytes of it can be counted.
    private static void elsewhere(String path, Excerpt excerpt, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("location");
        json.writeStringField("path", path);
        json.writeObjectFieldStart("range");
        json.writeObjectFieldStart("start");
        json.writeNumberField("line", excerpt.start().line());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }
}
