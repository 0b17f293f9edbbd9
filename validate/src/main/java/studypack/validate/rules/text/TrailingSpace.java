package studypack.validate.rules.text;

import java.util.ArrayList;
import java.util.List;
import studypack.markdown.Block;
import studypack.note.Note;
import studypack.text.LineTable;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Wording;

/// Spaces and tabs at the end of a line that mean nothing there; two spaces that break a line of a paragraph do.
public final class TrailingSpace implements Rule {
    @Override
    public String name() {
        return "text/trailing-space";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        String text = note.source().text();
        LineTable lines = note.source().lines();
        List<Diagnostic> found = new ArrayList<>();
        for (int number = 1; number <= lines.lines(); number++) {
            Span line = lines.line(number);
            int start = line.end();
            while (start > line.start() && isSpace(text.charAt(start - 1))) {
                start--;
            }
            Span spaces = new Span(start, line.end());
            if (!spaces.isEmpty() && isIdle(note, line, spaces, number)) {
                found.add(finding(
                                spaces.length() == 1
                                        ? "a space ends this line"
                                        : spaces.length() + " spaces end this line",
                                spaces,
                                "delete them")
                        .withFix(Fix.safe("delete the spaces", new Fix.Edit(spaces, ""))));
            }
        }
        return found;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    /// One space breaks no line, and before an empty line nothing is left to break.
    private static boolean isIdle(Note note, Span line, Span spaces, int number) {
        LineTable lines = note.source().lines();
        String text = note.source().text();
        boolean breaks = spaces.length() > 1
                && !spaces.equals(line)
                && number < lines.lines()
                && !lines.line(number + 1).in(text).isBlank();
        return !breaks && !isKept(note, line) && !isKept(note, spaces);
    }

    /// Code shows its spaces, and what stands in front matter, comments and tags is not for us to change.
    private static boolean isKept(Note note, Span span) {
        boolean frontMatter = note.frontMatter() != null
                && span.start() < note.frontMatter().span().end();
        Block block = frontMatter ? null : Wording.block(note, span.start());
        return frontMatter
                || block instanceof Block.Code
                || block instanceof Block.Html
                || block instanceof Block.Comment;
    }
}
