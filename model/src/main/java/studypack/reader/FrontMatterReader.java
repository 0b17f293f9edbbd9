package studypack.reader;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.note.FrontMatter;
import studypack.text.LineTable;
import studypack.text.Span;

/// Reads the YAML between `---` lines at the head of a note. A line of hyphens that no field follows is a rule.
final class FrontMatterReader {
    private static final Pattern FENCE = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$");
    private static final Pattern FIELD = Pattern.compile("(?m)^([^\\s#:'\"\\[{-][^:\\r\\n]*?)[ \\t]*:(?=\\s|$)");

    private FrontMatterReader() {}

    static @Nullable FrontMatter read(String text) {
        Matcher fence = FENCE.matcher(text);
        if (!text.startsWith("---") || !fence.lookingAt() || !fence.find()) {
            return null;
        }
        int start = lineEnd(text, 3);
        int end = fence.start();
        if (end < start) {
            return null;
        }
        String yaml = text.substring(start, end);
        Matcher field = FIELD.matcher(yaml);
        if (!field.find()) {
            return null;
        }
        Span span = new Span(0, lineEnd(text, fence.end()));
        try {
            JsonNode tree = Yaml.MAPPER.readTree(yaml);
            if (tree == null || !tree.isObject()) {
                return new FrontMatter(span, List.of(), problem(start, yaml, 0, "is no list of fields"));
            }
            return new FrontMatter(span, fields(tree, yaml, start), null);
        } catch (JsonProcessingException e) {
            return new FrontMatter(span, List.of(), problem(start, yaml, line(e), reason(e)));
        }
    }

    /// Behind the line end that follows `at`.
    private static int lineEnd(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
    }

    private static List<FrontMatter.Field> fields(JsonNode tree, String yaml, int start) {
        List<FrontMatter.Field> fields = new ArrayList<>();
        for (var entry : tree.properties()) {
            List<String> values = new ArrayList<>();
            collect(entry.getValue(), values);
            Matcher name = Pattern.compile("(?m)^[\"']?" + Pattern.quote(entry.getKey()) + "[\"']?[ \\t]*:")
                    .matcher(yaml);
            Span at = name.find() ? new Span(start + name.start(), start + name.end()) : Span.at(start);
            fields.add(new FrontMatter.Field(at, entry.getKey(), values));
        }
        return fields;
    }

    private static void collect(JsonNode value, List<String> values) {
        if (value.isArray()) {
            value.forEach(element -> collect(element, values));
        } else if (value.isObject()) {
            value.properties()
                    .forEach(entry ->
                            values.add(entry.getKey() + ": " + entry.getValue().asText()));
        } else if (!value.isNull()) {
            values.add(value.asText());
        }
    }

    private static int line(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return at == null ? 0 : Math.max(0, at.getLineNr() - 1);
    }

    /// The parser's own words without its place, which counts from the block and not from the file.
    private static String reason(JsonProcessingException e) {
        String message = e.getOriginalMessage()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("cannot be read");
        int second = e.getOriginalMessage().indexOf("\n");
        String rest = second < 0 ? "" : e.getOriginalMessage().substring(second + 1);
        Matcher problem = Pattern.compile("(?m)^((?:found|expected|could not|mapping values|duplicate)[^\\r\\n]*)")
                .matcher(rest);
        return problem.find() ? problem.group(1) : message;
    }

    private static FrontMatter.Problem problem(int start, String yaml, int line, String message) {
        LineTable lines = new LineTable(yaml);
        Span at = lines.line(Math.min(line + 1, lines.lines()));
        return new FrontMatter.Problem(new Span(start + at.start(), start + at.end()), message);
    }

    /// Loaded only for notes that have front matter: the YAML library is not small.
    private static final class Yaml {
        static final YAMLMapper MAPPER = new YAMLMapper();
    }
}
