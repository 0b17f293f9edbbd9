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

/// Text, or another table, right under a table: all of it is read as rows (GFM 4.10).
public final class GluedRow implements Rule {
    @Override
    public String name() {
        return "table/glued-row";
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
            int own = Rows.own(text, table).size();
            if (own < table.rows().size()) {
                found.add(diagnostic(note, table.rows().get(own)));
            }
        }
        return found;
    }

    private Diagnostic diagnostic(Note note, Block.Row first) {
        String line = Words.quote(first.span().in(note.source().text()));
        return finding(
                first.separated()
                        ? "the table that begins with " + line + " is read as rows of the one above it"
                        : line + " is read as a row of the table above it",
                Words.firstLine(note, first.span()),
                "leave an empty line before it");
    }
}
