package studypack.validate.terms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts a file of terms together from its fields, whoever reads them.
final class BookBuilder {
    static final String NAMES = "names";
    static final String REPLACE = "replace";
    /// What a file may hold.
    static final List<String> SECTIONS = List.of("about", "accept", "identifiers", NAMES, REPLACE, "words");
    /// What may be said of a name.
    static final List<String> FIELDS =
            List.of("also", "checked", "closed", "ended", "former", "instead", "loose", "prefix", "since", "wrong");

    private final Map<String, Map<String, List<String>>> names = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Map<String, String> pairs = new LinkedHashMap<>();

    /// A field that does not say what it should.
    static final class BadField extends RuntimeException {
        private static final long serialVersionUID = 1;

        BadField(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    void name(String name) {
        if (names.putIfAbsent(name, new LinkedHashMap<>()) != null) {
            throw new BadField(name + " stands here twice", null);
        }
    }

    /// @param field one of [#FIELDS]
    void field(String name, String field, List<String> values) {
        if (field.equals("prefix") && !values.equals(List.of("any"))) {
            throw new BadField("prefix knows only: any", null);
        }
        if (List.of("since", "closed", "ended", "checked").contains(field)) {
            date(field, values);
        }
        names.getOrDefault(name, Map.of()).put(field, List.copyOf(values));
    }

    /// @param section one of [#SECTIONS] that is a list
    void list(String section, List<String> values) {
        lists.computeIfAbsent(section, key -> new ArrayList<>()).addAll(values);
    }

    void pair(String wrong, String right) {
        pairs.put(wrong, right);
    }

    TermBook build() {
        Map<String, Term> terms = new LinkedHashMap<>();
        names.forEach((name, fields) -> terms.put(name, term(name, fields)));
        return new TermBook(all("about"), terms, all("words"), all("identifiers"), all("accept"), pairs);
    }

    private List<String> all(String section) {
        return lists.getOrDefault(section, List.of());
    }

    private static Term term(String name, Map<String, List<String>> fields) {
        return new Term(
                name,
                fields.getOrDefault("also", List.of()),
                fields.getOrDefault("former", List.of()),
                fields.getOrDefault("wrong", List.of()),
                fields.getOrDefault("loose", List.of()),
                date("since", fields.get("since")),
                date("closed", fields.get("closed")),
                date("ended", fields.get("ended")),
                fields.containsKey("instead") ? String.join(", ", fields.getOrDefault("instead", List.of())) : null,
                date("checked", fields.get("checked")),
                fields.containsKey("prefix"));
    }

    private static @Nullable LocalDate date(String field, @Nullable List<String> values) {
        if (values == null) {
            return null;
        }
        String written = String.join(", ", values);
        try {
            if (written.length() == "2024-07-25".length() && written.charAt(4) == '-' && written.charAt(7) == '-') {
                return LocalDate.of(number(written, 0, 4), number(written, 5, 7), number(written, 8, 10));
            }
        } catch (DateTimeException | NumberFormatException e) {
            throw new BadField(noDay(field, written), e);
        }
        throw new BadField(noDay(field, written), null);
    }

    private static String noDay(String field, String written) {
        return field + " needs a day such as 2024-07-25, not " + written;
    }

    private static int number(String written, int start, int end) {
        return Integer.parseInt(written, start, end, 10);
    }
}
