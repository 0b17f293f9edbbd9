package studypack.validate.rules.doc;

import java.util.List;
import studypack.markdown.Block;
import studypack.note.Note;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A code fence without its end: the rest of the note is printed as code.
public final class UnclosedFence implements Rule {
    @Override
    public String name() {
        return "doc/unclosed-fence";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        return context.parts().blocks(Block.Code.class).stream()
                .filter(code -> code.fenced() && !code.closed())
                .map(block -> finding(
                        "nothing ends the code that begins here, so all that follows is code",
                        Words.firstLine(note, block.span()),
                        "write the same fence on a line of its own where the code ends"))
                .toList();
    }
}
