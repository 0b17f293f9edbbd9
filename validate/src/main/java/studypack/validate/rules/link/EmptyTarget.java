package studypack.validate.rules.link;

import java.util.ArrayList;
import java.util.List;
import studypack.markdown.Inline;
import studypack.markdown.Plain;
import studypack.note.Note;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A link that leads nowhere, a picture that shows nothing: `[text]()`.
public final class EmptyTarget implements Rule {
    @Override
    public String name() {
        return "link/empty-target";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        List<Diagnostic> found = new ArrayList<>();
        for (Inline.Link link : context.parts().links()) {
            if (link.target().isBlank()) {
                found.add(finding(
                        "the link " + Words.quote(Plain.of(link.children())) + " leads nowhere",
                        link.span(),
                        "write its address, or leave the brackets out"));
            }
        }
        for (Inline.Image image : context.parts().inlines(Inline.Image.class)) {
            if (image.target().isBlank()) {
                found.add(finding(
                        "the picture " + Words.quote(image.alt()) + " has no file",
                        image.span(),
                        "write its address, or remove it"));
            }
        }
        return found;
    }
}
