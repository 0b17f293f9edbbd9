package studypack.reader;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        List<FrontMatter.Field> fields = new ArrayList<>();
        try (YAMLParser parser = Yaml.FACTORY.createParser(yaml)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return new FrontMatter(span, List.of(), problem(start, yaml, 0, "is no list of fields"));
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                int at = start + (int) parser.currentTokenLocation().getCharOffset();
                List<String> values = new ArrayList<>();
                parser.nextToken();
                collect(parser, values);
                fields.add(new FrontMatter.Field(new Span(at, at + name.length()), name, values));
            }
            return new FrontMatter(span, fields, null);
        } catch (JsonProcessingException e) {
            return new FrontMatter(span, List.of(), problem(start, yaml, line(e), reason(e)));
        } catch (IOException e) {
            throw new UncheckedIOException("a string is read without one", e);
        }
    }

    /// The values from the parser's token to the end of what it begins: a list gives several, an object each of its
    /// fields as `name: value`.
    private static void collect(YAMLParser parser, List<String> values) throws IOException {
        switch (parser.currentToken()) {
            case START_ARRAY -> {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    collect(parser, values);
                }
            }
            case START_OBJECT -> {
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    List<String> inner = new ArrayList<>();
                    parser.nextToken();
                    collect(parser, inner);
                    values.add(name + ": " + String.join(", ", inner));
                }
            }
            case VALUE_NULL -> {}
            default -> values.add(parser.getText());
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
        static final YAMLFactory FACTORY = new YAMLFactory();
    }
}
