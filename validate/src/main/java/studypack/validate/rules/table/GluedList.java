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
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// An item of a list right under a table: a row that was written as an item, or a list whose empty line was forgotten.
public final class GluedList implements Rule {
    private static final Pattern ITEM =
            Pattern.compile("(?:\\r\\n|\\n|\\r)[ \\t]{0,3}(?:[-*+]|\\d{1,9}[.)])[ \\t]+\\S");

    @Override
    public String name() {
        return "table/glued-list";
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
            int end = table.span().end();
            Matcher item = ITEM.matcher(text).region(end, text.length());
            Block.Row last =
                    table.rows().isEmpty() ? table.header() : table.rows().getLast();
            if (item.lookingAt() && isAtMargin(text, last.span().start())) {
                Span line = note.source().lines().line(note.source().lines().lineAt(item.end()));
                found.add(finding(
                        "this item of a list stands right under a table",
                        Words.firstLine(note, line),
                        "write it as a row, or leave an empty line before it"));
            }
        }
        return found;
    }

    /// A table inside an item is followed by the next item.
    private static boolean isAtMargin(String text, int row) {
        return row == 0 || text.charAt(row - 1) == '\n' || text.charAt(row - 1) == '\r';
    }
}
