package studypack.validate.terms;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the user's `terms.yaml`: the form of the shipped files in any YAML, with lists written in either way.
public final class TermsFile {
    private static final int LIKE = 2;

    private final JsonParser yaml;
    private final BookBuilder book = new BookBuilder();

    private TermsFile(JsonParser yaml) {
        this.yaml = yaml;
    }

    /// What is wrong with a file, and where.
    public static final class Problem extends Exception {
        private static final long serialVersionUID = 1;

        private final int line;
        private final int column;

        Problem(@Nullable JsonLocation place, String message) {
            super(message);
            this.line = place == null ? 1 : place.getLineNr();
            this.column = place == null ? 1 : place.getColumnNr();
        }

        public int line() {
            return line;
        }

        public int column() {
            return column;
        }
    }

    /// @param text of the file
    /// @throws Problem at the first thing that is no YAML, or none of ours
    public static TermBook read(String text) throws Problem {
        try (JsonParser yaml = new YAMLFactory().createParser(text)) {
            TermsFile file = new TermsFile(yaml);
            file.sections();
            return file.book.build();
        } catch (JsonProcessingException e) {
            String why = e.getOriginalMessage().lines().findFirst().orElse("");
            throw new Problem(e.getLocation(), "this is no YAML: " + why);
        } catch (IOException e) {
            throw new UncheckedIOException("a string is read without one", e);
        }
    }

    private void sections() throws IOException, Problem {
        JsonToken first = yaml.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            return;
        }
        if (first != JsonToken.START_OBJECT) {
            throw problem("write a section such as names: or replace: first");
        }
        while (yaml.nextToken() == JsonToken.FIELD_NAME) {
            String section = known(yaml.currentName(), BookBuilder.SECTIONS);
            JsonToken value = yaml.nextToken();
            switch (section) {
                case BookBuilder.NAMES -> {
                    while (isNext(value, section)) {
                        name(yaml.currentName());
                    }
                }
                case BookBuilder.REPLACE -> {
                    while (isNext(value, section)) {
                        String wrong = yaml.currentName();
                        yaml.nextToken();
                        book.pair(wrong, scalar(wrong));
                    }
                }
                default -> book.list(section, values(section));
            }
        }
    }

    private void name(String name) throws IOException, Problem {
        try {
            book.name(name);
            JsonToken value = yaml.nextToken();
            while (isNext(value, name)) {
                String field = known(yaml.currentName(), BookBuilder.FIELDS);
                yaml.nextToken();
                book.field(name, field, values(field));
            }
        } catch (BookBuilder.BadField e) {
            throw problem(e.getMessage());
        }
    }

    /// Whether the mapping that the value began has one more key.
    private boolean isNext(JsonToken value, String of) throws IOException, Problem {
        if (value == JsonToken.VALUE_NULL) {
            return false;
        }
        if (value != JsonToken.START_OBJECT) {
            throw problem(of + " needs lines of the form key: value");
        }
        return yaml.nextToken() == JsonToken.FIELD_NAME;
    }

    /// A list, or a text with commas.
    private List<String> values(String of) throws IOException, Problem {
        if (yaml.currentToken() != JsonToken.START_ARRAY) {
            return TermLines.values(scalar(of));
        }
        List<String> values = new ArrayList<>();
        while (yaml.nextToken() != JsonToken.END_ARRAY) {
            values.addAll(TermLines.values(scalar(of)));
        }
        return values;
    }

    private String scalar(String of) throws IOException, Problem {
        if (!yaml.currentToken().isScalarValue()
                || yaml.currentToken() == JsonToken.VALUE_NULL
                || yaml.getText().isBlank()) {
            throw problem(of + " needs a text");
        }
        return yaml.getText().strip();
    }

    private String known(String key, List<String> keys) throws Problem {
        if (keys.contains(key)) {
            return key;
        }
        String like = keys.stream()
                .filter(other -> Distance.between(key, other, LIKE) <= LIKE)
                .findFirst()
                .map(other -> " (did you mean " + other + "?)")
                .orElse("");
        throw problem("there is no key " + key + like + "; known: " + String.join(", ", keys));
    }

    private Problem problem(@Nullable String message) {
        return new Problem(yaml.currentTokenLocation(), message == null ? "" : message);
    }
}
