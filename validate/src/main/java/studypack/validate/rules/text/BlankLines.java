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

/// More than two empty lines in a row, which look like one.
public final class BlankLines implements Rule {
    private static final int MOST = 2;

    @Override
    public String name() {
        return "text/blank-lines";
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
        int blank = 0;
        for (int number = 1; number <= lines.lines(); number++) {
            Span line = lines.line(number);
            if (isBlank(text, line)) {
                blank++;
                continue;
            }
            if (blank > MOST && isFree(note, lines.line(number - 1))) {
                found.add(diagnostic(lines, number - blank, number, blank));
            }
            blank = 0;
        }
        return found;
    }

    private static boolean isBlank(String text, Span line) {
        for (int at = line.start(); at < line.end(); at++) {
            if (text.charAt(at) != ' ' && text.charAt(at) != '\t') {
                return false;
            }
        }
        return true;
    }

    private static boolean isFree(Note note, Span line) {
        boolean frontMatter = note.frontMatter() != null
                && line.start() < note.frontMatter().span().end();
        Block block = frontMatter ? null : Wording.block(note, line.start());
        return !frontMatter
                && !(block instanceof Block.Code || block instanceof Block.Html || block instanceof Block.Comment);
    }

    /// @param next the line behind them
    private Diagnostic diagnostic(LineTable lines, int first, int next, int count) {
        Span span = new Span(lines.line(first + 1).start(), lines.line(next).start());
        return finding(
                        count + " empty lines stand in a row",
                        Span.at(lines.line(first).start()),
                        "leave one")
                .withFix(Fix.safe("leave one empty line", new Fix.Edit(span, "")));
    }
}
