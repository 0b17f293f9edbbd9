package studypack.validate.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.note.Definition;
import studypack.note.constraint.Defined;

/// At least one definition says something.
public final class DefinedValidator implements ConstraintValidator<Defined, List<Definition>> {
    @Override
    public boolean isValid(@Nullable List<Definition> definitions, ConstraintValidatorContext context) {
        return definitions == null
                || definitions.stream()
                        .anyMatch(definition -> !definition.text().isBlank());
    }
}
