package studypack.validate;

import java.util.List;
import studypack.text.Span;

/// Text edits that mend a finding.
///
/// @param title what it does: "write the key in upper case"
public record Fix(String title, Applicability applicability, List<Edit> edits) {

    public Fix {
        edits = List.copyOf(edits);
    }

    public static Fix safe(String title, Edit... edits) {
        return new Fix(title, Applicability.SAFE, List.of(edits));
    }

    public static Fix suggested(String title, Edit... edits) {
        return new Fix(title, Applicability.SUGGESTED, List.of(edits));
    }

    /// Who may apply it.
    public enum Applicability {
        /// Changes nothing that the note says.
        SAFE,
        /// Likely what was meant; a person decides.
        SUGGESTED
    }

    /// Puts `text` in place of the span of the reading text.
    public record Edit(Span span, String text) {}
}
