package studypack.markdown;

import java.util.List;
import studypack.text.Located;
import studypack.text.Span;

/// Running text with its marks: a heading, a paragraph, a table cell.
public record RichText(Span span, List<Inline> inlines) implements Located {

    public RichText {
        inlines = List.copyOf(inlines);
    }

    /// What a reader sees, marks left out; line ends become one space, hard ones a line feed.
    public String plain() {
        return Plain.of(inlines);
    }

    public boolean isBlank() {
        return Plain.isBlank(inlines);
    }
}
