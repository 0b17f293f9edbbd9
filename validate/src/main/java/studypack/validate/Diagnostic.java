package studypack.validate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.text.Located;
import studypack.text.Span;

/// One finding in one note, as data; each report prints it its own way.
///
/// @param rule    `area/name`
/// @param message one sentence without a full stop: what is wrong
/// @param span    where, in the note's reading text, or in what it leaves out ([studypack.text.SourceText#behind])
/// @param help    what to do, null where the message says it
public record Diagnostic(
        String rule,
        Severity severity,
        String message,
        Span span,
        List<Related> related,
        @Nullable String help,
        @Nullable Fix fix)
        implements Located {

    public Diagnostic {
        related = List.copyOf(related);
    }

    public Diagnostic withRelated(Related other) {
        return new Diagnostic(rule, severity, message, span, List.of(other), help, fix);
    }

    public Diagnostic withSeverity(Severity other) {
        return other == severity ? this : new Diagnostic(rule, other, message, span, related, help, fix);
    }

    public Diagnostic withFix(Fix fix) {
        return new Diagnostic(rule, severity, message, span, related, help, fix);
    }

    public Diagnostic withoutFix() {
        return new Diagnostic(rule, severity, message, span, related, help, null);
    }

    /// A second place that belongs to the finding: the option with the same text, the other heading.
    ///
    /// @param span    in the reading text of the note `path`
    /// @param excerpt what a report shows of it, null where it stands in the note of the finding
    public record Related(
            String path,
            Span span,
            String message,
            @Nullable Excerpt excerpt) {
        /// A place in the same note.
        public Related(String path, Span span, String message) {
            this(path, span, message, null);
        }
    }
}
