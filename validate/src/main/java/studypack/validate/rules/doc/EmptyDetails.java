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
        return context.parts().blocks(Block.Details.class).stream()
                .filter(details -> details.closed() && isEmpty(details.children()))
                .map(details -> finding(
                        "nothing is folded under "
                                + Words.quote(details.summary().plain()),
                        Words.firstLine(note, details.span()),
                        "write something, or remove it"))
                .toList();
    }

    private static boolean isEmpty(List<Block> children) {
        return Plain.isBlank(Plain.ofBlocks(children)) && Pictures.in(children).isEmpty();
    }
}
