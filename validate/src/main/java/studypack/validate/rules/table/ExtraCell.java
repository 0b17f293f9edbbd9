package studypack.validate.rules.table;

import java.util.ArrayList;
import java.util.List;
import studypack.markdown.Block;
import studypack.note.Note;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A row with more cells than its header: other programs show the note without them.
public final class ExtraCell implements Rule {
    @Override
    public String name() {
        return "table/extra-cell";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        String text = note.source().text();
        List<Diagnostic> found = new ArrayList<>();
        for (Block.Table table : context.parts().tables()) {
            int columns = table.header().cells().size();
            for (Block.Row row : Rows.own(text, table)) {
                if (UnescapedPipe.isSplit(text, table, row)) {
                    continue;
                }
                row.cells().stream()
                        .skip(columns)
                        .filter(cell -> Rows.isVisible(cell.text()))
                        .findFirst()
                        .ifPresent(cell -> found.add(finding(
                                "the cell " + Words.quote(cell.text().plain()) + " stands outside the " + columns
                                        + (columns == 1 ? " column" : " columns")
                                        + " of the table, and most programs drop it",
                                cell.span(),
                                "write \\| where the | is text, or give the header another column")));
            }
        }
        return found;
    }
}
