package studypack.validate.rules.table;

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

/// A `|` with a space on one side only, in a table whose others have one on both.
public final class CellSpacing implements Rule {
    @Override
    public String name() {
        return "table/cell-spacing";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        String text = note.source().text();
        List<Diagnostic> found = new ArrayList<>();
        for (Block.Table table : context.parts().tables()) {
            List<Integer> tight = new ArrayList<>();
            int bars = 0;
            for (Block.Row row : Rows.own(text, table)) {
                bars += bars(text, row, tight);
            }
            if (tight.size() * 5 <= bars) {
                tight.forEach(at -> found.add(diagnostic(text, at)));
            }
        }
        return found;
    }

    /// Counts the bars between two cells with words in them, and gathers those with a space on one side only.
    private static int bars(String text, Block.Row row, List<Integer> tight) {
        int bars = 0;
        for (int i = 1; i < row.cells().size(); i++) {
            Span before = row.cells().get(i - 1).span();
            Span after = row.cells().get(i).span();
            if (before.isEmpty() || after.isEmpty()) {
                continue;
            }
            bars++;
            boolean left = text.charAt(before.end()) != '|';
            boolean right = text.charAt(after.start() - 1) != '|';
            if (left != right) {
                tight.add(left ? after.start() - 1 : before.end());
            }
        }
        return bars;
    }

    private Diagnostic diagnostic(String text, int bar) {
        boolean before = bar > 0 && isSpace(text.charAt(bar - 1));
        return finding(
                        before ? "no space stands behind this |" : "no space stands before this |",
                        new Span(bar, bar + 1),
                        "write one, as around the others")
                .withFix(Fix.safe("write a space", new Fix.Edit(Span.at(before ? bar + 1 : bar), " ")));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
