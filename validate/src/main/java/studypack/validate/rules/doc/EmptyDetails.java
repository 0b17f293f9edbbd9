package studypack.validate.rules.doc;

import java.util.List;
import studypack.markdown.Block;
import studypack.markdown.Pictures;
import studypack.markdown.Plain;
import studypack.note.Note;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// `<details>` that opens on nothing.
public final class EmptyDetails implements Rule {
    @Override
    public String name() {
        return "doc/empty-details";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        // Where the answer of a question stands in the summary, nothing is missing.
        return context.parts().blocks(Block.Details.class).stream()
                .filter(details -> context.parts().itemAt(details.span().start()) == null)
                .filter(details -> details.closed() && isEmpty(details.children()))
                .map(details -> finding(
                        "nothing is folded under "
                                + Words.quote(details.summary().plain()),
                        Words.firstLine(note, details.span()),
                        "write something, or remove it"))
                .toList();
    }

    private static boolean isEmpty(List<Block> children) {
        return Plain.isBlank(Plain.beginning(children, 1))
                && Pictures.in(children).isEmpty();
    }
}
