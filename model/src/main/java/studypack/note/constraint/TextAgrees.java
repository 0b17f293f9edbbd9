package studypack.note.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The text that a key repeats is that of the option it names.
@Documented
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
public @interface TextAgrees {
    /// The rule's name.
    String message() default "key/text-differs";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
