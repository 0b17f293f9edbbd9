package studypack.note;

import studypack.markdown.RichText;
import studypack.text.Span;

/// Where a part of a note begins.
///
/// @param level 1 for the outermost
/// @param end   where its content ends, in the reading text
public record Section(Span span, int level, RichText title, Kind kind, int end) implements Element {
    /// How it was written.
    public enum Kind {
        /// `# heading`
        HEADING,
        /// `<summary>`
        SUMMARY,
        /// The title of a callout that holds items.
        CALLOUT,
        /// A line of bold text that stands for a heading.
        BOLD,
        /// A list item that holds items.
        BULLET
    }
}
