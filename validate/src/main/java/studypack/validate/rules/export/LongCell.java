package studypack.validate.rules.export;

import java.util.List;
import java.util.stream.Stream;
import studypack.note.Item;
import studypack.note.Note;
import studypack.note.Passage;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A text that is longer than a cell of a workbook can be; its end is cut off there.
public final class LongCell implements Rule {
    /// Excel's limit of characters in a cell.
    private static final int LONGEST = 32_767;

    @Override
    public String name() {
        return "export/long-cell";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        if (note.source().text().length() <= LONGEST) {
            return List.of();
        }
        return note.items().stream()
                .filter(item -> item.span().length() > LONGEST)
                .flatMap(this::passages)
                .map(passage -> finding(
                        "the text " + Words.quote(passage) + " is longer than the " + LONGEST
                                + " characters of a workbook's cell",
                        Words.firstLine(note, passage.span()),
                        "divide it, or say less"))
                .toList();
    }

    private Stream<Passage> passages(Item item) {
        return item.passages().stream()
                .filter(passage ->
                        passage.span().length() > LONGEST && passage.plain().length() > LONGEST);
    }
}
