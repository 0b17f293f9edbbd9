package studypack.cli.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/// A YAML document as it was written, every piece with its place; words stay words, whatever YAML takes `off` for.
sealed interface Yaml {

    /// `line:column`, both from 1.
    String at();

    /// @param word null where nothing is written
    record Word(String at, @Nullable String word) implements Yaml {}

    record Items(String at, List<Yaml> items) implements Yaml {}

    record Entries(String at, List<Entry> entries) implements Yaml {}

    /// @param at of the key
    record Entry(String at, String key, Yaml value) {}

    /// This is no YAML; the message begins with the place.
    final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        Malformed(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /// Null where there is nothing but comments.
    static @Nullable Yaml read(byte[] bytes) throws Malformed {
        try (YAMLParser parser = new YAMLFactory().createParser(bytes)) {
            return parser.nextToken() == null ? null : value(parser);
        } catch (JsonProcessingException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw new Malformed("1:1: this is no YAML: " + e.getMessage(), e);
        }
    }

    private static Yaml value(YAMLParser parser) throws IOException, Malformed {
        String at = at(parser);
        if (parser.isCurrentAlias()) {
            throw new Malformed(
                    at + ": *" + parser.getText() + " stands for what is written elsewhere; write it out", null);
        }
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            List<Entry> entries = new ArrayList<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                String keyAt = at(parser);
                parser.nextToken();
                entries.add(new Entry(keyAt, key, value(parser)));
            }
            return new Entries(at, entries);
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Yaml> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return new Items(at, items);
        }
        return new Word(at, parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getText());
    }

    private static String at(YAMLParser parser) {
        return parser.currentTokenLocation().getLineNr() + ":"
                + parser.currentTokenLocation().getColumnNr();
    }

    private static Malformed malformed(JsonProcessingException e) {
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            return new Malformed(
                    (marked.getProblemMark().getLine() + 1) + ":"
                            + (marked.getProblemMark().getColumn() + 1) + ": this is no YAML: " + marked.getProblem(),
                    e);
        }
        return new Malformed(
                "1:1: this is no YAML: "
                        + e.getOriginalMessage().lines().findFirst().orElse(""),
                e);
    }
}
