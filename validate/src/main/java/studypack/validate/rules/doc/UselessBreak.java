package studypack.validate.rules.doc;

import java.util.ArrayList;
import java.util.List;
import studypack.markdown.Block;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// `<br>` at the end of a paragraph, which ends there anyway.
public final class UselessBreak implements Rule {
    @Override
    public String name() {
        return "doc/useless-break";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        String text = note.source().text();
        List<Diagnostic> found = new ArrayList<>();
        for (Block.Paragraph paragraph : context.parts().blocks(Block.Paragraph.class)) {
            Span line = note.source()
                    .lines()
                    .line(note.source().lines().lineAt(paragraph.span().end()));
            Span tag = tag(text, paragraph.span().end(), line.end());
            if (!tag.isEmpty()) {
                found.add(finding("the paragraph ends here with or without a line break", tag, "remove it")
                        .withFix(Fix.safe("remove the line break", new Fix.Edit(tag, ""))));
            }
        }
        return found;
    }

    /// `<br>` that is all that stands between two places of a line; an empty span where something else does.
    private static Span tag(String text, int from, int to) {
        String rest = text.substring(Math.min(from, to), to);
        String bare = rest.strip();
        boolean isBreak = bare.length() <= 6
                && bare.regionMatches(true, 0, "<br", 0, 3)
                && bare.substring(3).replace("/", "").strip().equals(">");
        int at = from + rest.indexOf('<');
        return isBreak ? new Span(at, at + bare.length()) : Span.at(from);
    }
}
