package studypack.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Cut;
import studypack.markdown.Flat;
import studypack.markdown.RichText;
import studypack.note.Label;
import studypack.text.Span;

/// Finds the label before an option: `A)`, `b.`, `③`, `가.`.
final class Labels {
    private static final Pattern LABEL =
            Pattern.compile("^(\\(?)(?:([A-Ha-h]|[1-9]|[가나다라마바사아])\\s?([).:．、])|([①-⑩])([.)]?))\\s*(?=\\S|$)");

    private Labels() {}

    /// The label and the option behind it, or null where the line has none.
    ///
    /// @param previous label of the option before, null for the first
    static @Nullable Labelled read(RichText line, @Nullable String previous) {
        Flat flat = Flat.of(line);
        Matcher match = LABEL.matcher(flat.text());
        if (!match.find()) {
            return null;
        }
        int group = match.group(2) != null ? 2 : 4;
        Label label = new Label(
                flat.span(match, group), match.group(1), match.group(group), match.group(group + 1), previous);
        Span mark = flat.span(0, match.end());
        return new Labelled(label, Cut.after(line, mark));
    }

    /// Place in the row of labels from 1, 0 where the line has no label.
    static int ordinal(RichText line) {
        Labelled labelled = read(line, null);
        return labelled == null ? 0 : labelled.label().ordinal();
    }

    /// An option's label and its text.
    record Labelled(Label label, RichText text) {}
}
