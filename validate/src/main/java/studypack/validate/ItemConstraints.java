package studypack.validate;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.jspecify.annotations.Nullable;
import studypack.note.Choice;
import studypack.note.Item;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Label;
import studypack.note.Note;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Term;
import studypack.note.constraint.Defined;
import studypack.note.constraint.InSequence;
import studypack.note.constraint.TextAgrees;
import studypack.note.constraint.Visible;
import studypack.note.constraint.Written;
import studypack.validate.constraint.DefinedValidator;
import studypack.validate.constraint.InSequenceValidator;
import studypack.validate.constraint.TextAgreesValidator;
import studypack.validate.constraint.VisibleValidator;
import studypack.validate.constraint.WrittenValidator;

/// The rules that stand as Bean Validation constraints on the item records, and their run. A constraint's message is
/// the rule's name; [Violations] puts it into words.
final class ItemConstraints {
    private ItemConstraints() {}

    static final List<Rules.Entry> RULES = List.of(
            new Rules.Entry("item/blank-stem", Severity.ERROR),
            new Rules.Entry("item/empty-definition", Severity.WARNING),
            new Rules.Entry("item/label-order", Severity.ERROR),
            new Rules.Entry("item/missing-answer", Severity.ERROR),
            new Rules.Entry("item/too-few-options", Severity.ERROR),
            new Rules.Entry("key/missing", Severity.ERROR),
            new Rules.Entry("key/text-differs", Severity.ERROR),
            new Rules.Entry("key/unknown-option", Severity.ERROR));

    static void prepare() {
        for (Class<?> bean :
                List.of(Choice.class, Option.class, Label.class, Key.class, KeyMark.class, Pair.class, Term.class)) {
            Holder.VALIDATOR.getConstraintsForClass(bean);
        }
    }

    static List<Diagnostic> check(Note note) {
        List<ConstraintViolation<Item>> violations = new ArrayList<>();
        note.items().forEach(item -> violations.addAll(Holder.VALIDATOR.validate(item)));
        if (violations.isEmpty()) {
            return List.of();
        }
        Violations words = new Violations(note);
        return violations.stream()
                .flatMap(
                        violation -> words
                                .diagnostics(
                                        violation.getRootBean(),
                                        violation.getMessageTemplate(),
                                        violation.getLeafBean())
                                .stream())
                .toList();
    }

    /// Builds the validator when the first item is checked; a note of prose does not pay for it.
    private static final class Holder {
        /// Kept, for a logger that nobody holds loses its level. The version line it would print belongs in no report.
        private static final Logger LOGGER = Logger.getLogger("org.hibernate.validator");

        static final Validator VALIDATOR = build();

        private static Validator build() {
            LOGGER.setLevel(Level.WARNING);
            HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(new AsWritten())
                    .traversableResolver(new Everywhere());
            ConstraintMapping mapping = configuration.createConstraintMapping();
            mapping.constraintDefinition(Defined.class).validatedBy(DefinedValidator.class);
            mapping.constraintDefinition(InSequence.class).validatedBy(InSequenceValidator.class);
            mapping.constraintDefinition(TextAgrees.class).validatedBy(TextAgreesValidator.class);
            mapping.constraintDefinition(Visible.class).validatedBy(VisibleValidator.class);
            mapping.constraintDefinition(Written.class).validatedBy(WrittenValidator.class);
            return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
        }
    }

    /// Our messages are names of rules; the interpolators that come with the validator would look for bundles first.
    private static final class AsWritten implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }

    /// Records have nothing that must not be touched; the resolver that comes with the validator would look for JPA.
    private static final class Everywhere implements TraversableResolver {
        @Override
        public boolean isReachable(
                @Nullable Object bean, Path.Node property, Class<?> root, Path path, ElementType element) {
            return true;
        }

        @Override
        public boolean isCascadable(
                @Nullable Object bean, Path.Node property, Class<?> root, Path path, ElementType element) {
            return true;
        }
    }
}
