package studypack.note.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The label follows the one before it: B after A, ③ after ②, and the first of the row is first.
@Documented
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
public @interface InSequence {
    /// The rule's name.
    String message() default "item/label-order";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
