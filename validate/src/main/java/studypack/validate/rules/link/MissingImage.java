package studypack.validate.rules.link;

import java.util.ArrayList;
import java.util.List;
import studypack.markdown.Inline;
import studypack.media.Media;
import studypack.note.Note;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A picture whose file is not there.
public final class MissingImage implements Rule {
    @Override
    public String name() {
        return "link/missing-image";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        List<Diagnostic> found = new ArrayList<>();
        for (Inline.Image image : context.parts().inlines(Inline.Image.class)) {
            if (context.media().find(note.path(), image) instanceof Media.Missing missing) {
                switch (missing.reason()) {
                    case NO_FILE ->
                        found.add(finding(
                                "there is no picture " + Words.quote(image.target()),
                                image.span(),
                                help(missing.hint())));
                    case OUTSIDE ->
                        found.add(finding(
                                "the picture " + Words.quote(image.target()) + " is outside of the notes' folder",
                                image.span(),
                                "copy it into the folder, and write its address there"));
                    // The first has a rule of its own.
                    case NO_ADDRESS, ON_THE_WEB, NOT_SOUGHT -> {}
                }
            }
        }
        return found;
    }

    private static String help(String hint) {
        return hint.isEmpty() ? "add the file, or correct the address" : "did you mean " + Words.quote(hint) + "?";
    }
}
