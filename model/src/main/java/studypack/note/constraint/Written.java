package studypack.note.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// It was written; its absence is data of the note, so the component is nullable all the same.
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
public @interface Written {
    /// The rule's name.
    String message() default "key/missing";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
