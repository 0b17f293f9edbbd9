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

/// Code with a `|` in a table: the `|` parts two cells all the same (GFM 4.10), and the row loses its last ones.
public final class UnescapedPipe implements Rule {
    @Override
    public String name() {
        return "table/unescaped-pipe";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        String text = note.source().text();
        List<Diagnostic> found = new ArrayList<>();
        for (Block.Table table : context.parts().tables()) {
            for (Block.Row row : table.rows()) {
                for (Span code : split(text, table, row)) {
                    found.add(diagnostic(text, code));
                }
            }
        }
        return found;
    }

    private Diagnostic diagnostic(String text, Span code) {
        List<Fix.Edit> edits = new ArrayList<>();
        for (int at = code.start(); at < code.end(); at++) {
            if (text.charAt(at) == '|' && text.charAt(at - 1) != '\\') {
                edits.add(new Fix.Edit(Span.at(at), "\\"));
            }
        }
        return finding(
                        "the | in " + code.in(text) + " parts two cells, so the row has more cells than its header",
                        code,
                        "write \\| in it")
                .withFix(Fix.suggested("write \\| in it", edits.toArray(Fix.Edit[]::new)));
    }

    static boolean isSplit(String text, Block.Table table, Block.Row row) {
        return !split(text, table, row).isEmpty();
    }

    /// The pieces of code that a `|` cuts: a back-tick that its cell does not end, to the one in a later cell; none
    /// where the row has the cells of its header.
    private static List<Span> split(String text, Block.Table table, Block.Row row) {
        int more = row.cells().size() - table.header().cells().size();
        if (more <= 0) {
            return List.of();
        }
        List<Span> split = new ArrayList<>();
        int open = -1;
        for (Block.Cell cell : row.cells()) {
            int tick = oddTick(text, cell.span(), open >= 0);
            if (tick >= 0 && open >= 0) {
                split.add(new Span(open, tick + 1));
                open = -1;
            } else if (tick >= 0) {
                open = tick;
            }
        }
        return split;
    }

    /// The back-tick of a cell that has no other: the last, or the first where one is open; -1 where all are in pairs.
    private static int oddTick(String text, Span cell, boolean first) {
        long ticks = cell.in(text).chars().filter(c -> c == '`').count();
        if (ticks % 2 == 0) {
            return -1;
        }
        int at = first ? text.indexOf('`', cell.start()) : text.lastIndexOf('`', cell.end() - 1);
        return cell.start() <= at && at < cell.end() ? at : -1;
    }
}
