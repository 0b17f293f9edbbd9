package studypack.validate.rules.doc;

import java.util.List;
import studypack.markdown.Block;
import studypack.note.Note;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// `<details>` without its end: everything behind it folds away.
public final class UnclosedDetails implements Rule {
    @Override
    public String name() {
        return "doc/unclosed-details";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        return context.parts().blocks(Block.Details.class).stream()
                .filter(details -> !details.closed())
                .map(block -> finding(
                        "no </details> ends this <details>, so all that follows is folded away with it",
                        Words.firstLine(note, block.span()),
                        "write </details> on a line of its own where the folded part ends"))
                .toList();
    }
}
