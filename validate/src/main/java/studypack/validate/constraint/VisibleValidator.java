package studypack.validate.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import studypack.note.Passage;
import studypack.note.constraint.Visible;

/// A passage with something to see: text, a picture.
public final class VisibleValidator implements ConstraintValidator<Visible, Passage> {
    @Override
    public boolean isValid(@Nullable Passage passage, ConstraintValidatorContext context) {
        return passage == null || !passage.isBlank();
    }
}
