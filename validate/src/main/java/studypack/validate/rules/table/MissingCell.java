package studypack.validate.rules.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.note.Item;
import studypack.note.Note;
import studypack.note.Term;
import studypack.text.Span;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Parts;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A row with fewer cells than its header, or a term in a table with nothing in the cells beside it.
public final class MissingCell implements Rule {
    @Override
    public String name() {
        return "table/missing-cell";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        List<Diagnostic> found = new ArrayList<>();
        for (Block.Table table : context.parts().tables()) {
            for (Block.Row row : Rows.own(note.source().text(), table)) {
                check(note, table, row, context.parts(), found);
            }
        }
        return found;
    }

    private void check(Note note, Block.Table table, Block.Row row, Parts parts, List<Diagnostic> found) {
        int written = row.cells().size();
        int wanted = table.header().cells().size();
        boolean isShort = written < wanted;
        // A row without any | is a matter of table/missing-separator.
        if (!row.separated() || (!isShort && !isUndefined(parts.itemIn(row.span())))) {
            return;
        }
        if (row.cells().stream().noneMatch(cell -> Rows.isVisible(cell.text())) || Rows.isSubheading(table, row)) {
            return;
        }
        String name = Words.quote(row.cells().getFirst().text().plain());
        Span place = Words.firstLine(note, row.span());
        found.add(
                isShort
                        ? finding(
                                "the row " + name + " has " + written + " of " + wanted + " cells and nothing under "
                                        + column(table, written),
                                place,
                                "write the missing cell, or `|` for one that is meant to be empty")
                        : finding(
                                "the row " + name + " has nothing under " + column(table, 1),
                                place,
                                "write what is missing"));
    }

    /// A question without its answer is a matter of `item/missing-answer`.
    private static boolean isUndefined(@Nullable Item item) {
        return item instanceof Term term
                && term.definitions().stream().allMatch(said -> said.text().isBlank());
    }

    private static String column(Block.Table table, int index) {
        if (index >= table.header().cells().size()) {
            return "its other columns";
        }
        String name = table.header().cells().get(index).text().plain();
        return name.isEmpty() ? "column " + (index + 1) : Words.quote(name);
    }
}
