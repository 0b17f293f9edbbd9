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

/// A row written without `|`: its answer has run into its question, or it is no row at all.
public final class MissingSeparator implements Rule {
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
                    found.add(finding(
                            "no | divides the row "
                                    + Words.quote(row.span().in(note.source().text()))
                                    + ", so all of it stands in the first of "
                                    + table.header().cells().size() + " columns",
                            Words.firstLine(note, row.span()),
                            "write | between its cells"));
                }
            }
        }
        return found;
    }
}
