package studypack.note;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studypack.text.Located;
import studypack.text.Span;

/// The fields between `---` lines at the head of a note.
///
/// @param span   the block with its fences
/// @param fields in order of writing; empty where the YAML cannot be read
/// @param error  why it cannot be read, null where it can
public record FrontMatter(
        Span span, List<Field> fields, @Nullable Problem error) implements Located {

    public FrontMatter {
        fields = List.copyOf(fields);
    }

    /// The first value of a field, where the field is there and not empty.
    public Optional<String> value(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name) && !field.values().isEmpty())
                .map(field -> field.values().get(0))
                .findFirst();
    }

    /// One field; a list gives several values, a nested object its values as text.
    public record Field(Span span, String name, List<String> values) implements Located {
        public Field {
            values = List.copyOf(values);
        }
    }

    /// What is wrong, and where.
    public record Problem(Span span, String message) implements Located {}
}
