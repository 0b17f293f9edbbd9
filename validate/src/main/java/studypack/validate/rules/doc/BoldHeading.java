package studypack.validate.rules.doc;

import java.util.List;
import studypack.note.Note;
import studypack.note.Section;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A line in bold that stands where a heading would: no list of contents and no link knows it.
public final class BoldHeading implements Rule {
    @Override
    public String name() {
        return "doc/bold-heading";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        return note.elements().stream()
                .filter(element -> element instanceof Section section && section.kind() == Section.Kind.BOLD)
                .map(element -> finding(
                        "the bold line "
                                + Words.quote(((Section) element).title().plain()) + " stands for a heading",
                        Words.firstLine(note, element.span()),
                        "write it as a heading"))
                .toList();
    }
}
