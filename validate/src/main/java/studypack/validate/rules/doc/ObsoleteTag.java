package studypack.validate.rules.doc;

import java.util.List;
import studypack.note.Note;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// `<font>`, `<center>`: elements that left HTML, and that GitHub and others take out.
public final class ObsoleteTag implements Rule {
    @Override
    public String name() {
        return "doc/obsolete-tag";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        return context.parts().tags().stream()
                .filter(tag -> !tag.closing() && HtmlNames.OBSOLETE.contains(tag.name()))
                .map(tag -> finding(
                        "<" + tag.name() + "> is no longer part of HTML, and many programs leave it out",
                        tag.span(),
                        instead(tag.name())))
                .toList();
    }

    private static String instead(String name) {
        return switch (name) {
            case "strike" -> "write ~~ on both sides";
            case "tt" -> "write the words as code";
            case "big", "font" -> "write a heading, or bold text";
            default -> "leave it out";
        };
    }
}
