package studypack.validate.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import studypack.note.constraint.Written;

/// A component that is there.
public final class WrittenValidator implements ConstraintValidator<Written, Object> {
    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return value != null;
    }
}
