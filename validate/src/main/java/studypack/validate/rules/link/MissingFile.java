package studypack.validate.rules.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import studypack.markdown.Inline;
import studypack.media.Media;
import studypack.note.Note;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A link to another note or file that is not there.
public final class MissingFile implements Rule {
    /// Endings of files that lie beside notes; what has no ending, or that of a page, a site may make.
    private static final Set<String> ENDINGS = Set.of(
            "md",
            "markdown",
            "txt",
            "pdf",
            "docx",
            "pptx",
            "xlsx",
            "csv",
            "tsv",
            "json",
            "yaml",
            "yml",
            "png",
            "jpg",
            "jpeg",
            "gif",
            "svg",
            "webp",
            "zip",
            "drawio",
            "apkg");

    @Override
    public String name() {
        return "link/missing-file";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        List<Diagnostic> found = new ArrayList<>();
        for (Inline.Link link : context.parts().links()) {
            // Files are found by their addresses whatever they hold.
            if (isFile(link.target())
                    && context.media().find(note.path(), new Inline.Image(link.span(), link.target(), ""))
                            instanceof Media.Missing missing
                    && missing.reason() == Media.Reason.NO_FILE) {
                found.add(finding(
                        "there is no file " + Words.quote(link.target()),
                        link.span(),
                        missing.hint().isEmpty()
                                ? "add the file, or correct the address"
                                : "did you mean " + Words.quote(missing.hint()) + "?"));
            }
        }
        return found;
    }

    private static boolean isFile(String target) {
        String path = target.split("[?#]", 2)[0];
        int dot = path.lastIndexOf('.');
        return dot > 0
                && !path.startsWith("/")
                && !path.contains("{")
                && !path.contains(":")
                && ENDINGS.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
