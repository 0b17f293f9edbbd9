package studypack.validate.rules.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studypack.markdown.Block;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A row written without `|`: its answer has run into its question, or it is no row at all.
public final class MissingSeparator implements Rule {
    /// The only question mark of the row, with an answer behind it.
    private static final Pattern QUESTION = Pattern.compile("([^?？]*[?？])[ \\t]+[^?？\\s][^?？]*");

    @Override
    public String name() {
        return "table/missing-separator";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        List<Diagnostic> found = new ArrayList<>();
        for (Block.Table table : context.parts().tables()) {
            if (table.header().cells().size() < 2) {
                continue;
            }
            for (Block.Row row : Rows.own(note.source().text(), table)) {
                if (!row.separated() && !Rows.isSubheading(table, row)) {
                    found.add(diagnostic(note, row, table.header().cells().size()));
                }
            }
        }
        return found;
    }

    private Diagnostic diagnostic(Note note, Block.Row row, int columns) {
        String text = row.span().in(note.source().text());
        Diagnostic found = finding(
                "no | divides the row " + Words.quote(text) + ", so all of it stands in the first of " + columns
                        + " columns",
                Words.firstLine(note, row.span()),
                "write | between its cells; where it is no row, leave an empty line before it");
        Matcher question = QUESTION.matcher(text);
        return columns != 2 || !question.matches()
                ? found
                : found.withFix(Fix.suggested(
                        "write | behind the question",
                        new Fix.Edit(Span.at(row.span().start() + question.end(1)), " |")));
    }
}
