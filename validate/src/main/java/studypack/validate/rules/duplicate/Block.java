package studypack.validate.rules.duplicate;

import java.util.List;
import studypack.validate.Diagnostic;
import studypack.validate.Severity;
import studypack.validate.corpus.Blocks;
import studypack.validate.corpus.CorpusRule;
import studypack.validate.corpus.Repeated;

/// A table or list that stands twice.
public final class Block implements CorpusRule {
    @Override
    public String name() {
        return "duplicate/block";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Repeated repeated) {
        return repeated.blocks().stream()
                .map(repeat -> diagnostic(repeated.path(), repeat))
                .toList();
    }

    private Diagnostic diagnostic(String path, Blocks.Repeat repeat) {
        int all = repeat.block().rows().size();
        String rows = repeat.rows() == all ? "" : repeat.rows() + " of the " + all + " rows of ";
        String what = repeat.block().isTable() ? "this table" : "this list";
        return finding(
                rows + what + (repeat.rows() == all ? " stands " : " stand ")
                        + repeat.before().place().from(path) + " too",
                repeat.block().place().span(),
                "keep one of them, and link to it from the other place",
                repeat.before().place().related(path, "the first of them"));
    }
}
