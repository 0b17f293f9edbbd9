package studypack.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studypack.text.Located;
import studypack.text.Position;
import studypack.text.SourceText;
import studypack.text.Span;

/// A JSON value that knows where it stands.
sealed interface JsonTree extends Located {

    /// A string with its quotes.
    record Text(Span span, Extract said) implements JsonTree {}

    /// A number, `true`, `false` or `null`.
    record Word(Span span, String word) implements JsonTree {}

    record Values(Span span, List<JsonTree> values) implements JsonTree {}

    record Fields(Span span, Map<String, JsonTree> fields) implements JsonTree {

        @Nullable
        Extract text(String name) {
            return fields.get(name) instanceof Text text ? text.said() : null;
        }

        List<JsonTree> values(String name) {
            return fields.get(name) instanceof Values values ? values.values() : List.of();
        }

        int number(String name, int otherwise) {
            return fields.get(name) instanceof Word word && word.word().matches("-?\\d{1,9}")
                    ? Integer.parseInt(word.word())
                    : otherwise;
        }

        boolean is(String name) {
            return fields.get(name) instanceof Word word && word.word().equals("true");
        }
    }

    /// @throws NoNoteException where it is no JSON
    static JsonTree read(SourceText source) throws NoNoteException {
        try (JsonParser parser = Reader.FACTORY.createParser(source.text())) {
            parser.nextToken();
            JsonTree tree = new Reader(source.text(), parser).value();
            if (parser.nextToken() != null) {
                throw new NoNoteException(place(source, parser) + "there is more behind the document");
            }
            return tree;
        } catch (NoNoteException e) {
            throw e;
        } catch (JsonProcessingException e) {
            long at = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
            throw new NoNoteException(place(source, at) + "it is no JSON: " + reason(e));
        } catch (IOException e) {
            throw new UncheckedIOException("a string is read without one", e);
        }
    }

    /// The parser's own words without its place, which is said before them.
    private static String reason(JsonProcessingException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("").replaceFirst(" \\(for .*", "");
    }

    private static String place(SourceText source, JsonParser parser) {
        return place(source, parser.currentTokenLocation().getCharOffset());
    }

    private static String place(SourceText source, long at) {
        Position position = source.position(Math.clamp(at, 0, source.text().length()));
        return "line " + position.line() + ", column " + position.column() + ": ";
    }

    /// One text on its way to a tree.
    final class Reader {
        static final JsonFactory FACTORY = new JsonFactory();

        private final String text;
        private final JsonParser parser;

        Reader(String text, JsonParser parser) {
            this.text = text;
            this.parser = parser;
        }

        JsonTree value() throws IOException {
            int start = at();
            return switch (parser.currentToken()) {
                case START_OBJECT -> {
                    Map<String, JsonTree> fields = new LinkedHashMap<>();
                    while (parser.nextToken() == JsonToken.FIELD_NAME) {
                        String name = parser.currentName();
                        parser.nextToken();
                        fields.put(name, value());
                    }
                    yield new Fields(new Span(start, at() + 1), fields);
                }
                case START_ARRAY -> {
                    List<JsonTree> values = new ArrayList<>();
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        values.add(value());
                    }
                    yield new Values(new Span(start, at() + 1), values);
                }
                case VALUE_STRING -> {
                    parser.finishToken();
                    yield string(start);
                }
                default -> {
                    String word = parser.getText();
                    yield new Word(new Span(start, start + word.length()), word);
                }
            };
        }

        private int at() {
            return (int) parser.currentTokenLocation().getCharOffset();
        }

        /// The parser has seen that the string is whole.
        private Text string(int start) {
            Extract said = new Extract(start + 1);
            int at = start + 1;
            while (at < text.length() && text.charAt(at) != '"') {
                char c = text.charAt(at);
                int end = c != '\\' ? at + 1 : text.charAt(at + 1) == 'u' ? at + 6 : at + 2;
                said.add(c == '\\' ? escaped(at) : c, at, end);
                at = end;
            }
            return new Text(new Span(start, at + 1), said);
        }

        private char escaped(int at) {
            char c = text.charAt(at + 1);
            return switch (c) {
                case 'n' -> '\n';
                case 't' -> '\t';
                case 'r' -> '\r';
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'u' -> (char) Integer.parseInt(text.substring(at + 2, at + 6), 16);
                default -> c;
            };
        }
    }
}
