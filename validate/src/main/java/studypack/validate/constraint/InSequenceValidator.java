package studypack.validate.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import studypack.note.Label;
import studypack.note.constraint.InSequence;

/// A label that follows the one before it. Labels of no known row are nobody's business here.
public final class InSequenceValidator implements ConstraintValidator<InSequence, Label> {
    @Override
    public boolean isValid(@Nullable Label label, ConstraintValidatorContext context) {
        return label == null || label.ordinal() == 0 || label.ordinal() == expected(label);
    }

    /// The place in the row that the label should have; its own where the label before it has none.
    public static int expected(Label label) {
        if (label.previous() == null) {
            return 1;
        }
        int before = Label.ordinal(label.previous());
        return before == 0 ? label.ordinal() : before + 1;
    }
}
