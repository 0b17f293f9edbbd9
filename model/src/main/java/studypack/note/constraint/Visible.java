package studypack.note.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Something a reader can see stands there: no white space or zero-width characters alone.
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
public @interface Visible {
    /// The rule's name.
    String message() default "item/blank-stem";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
