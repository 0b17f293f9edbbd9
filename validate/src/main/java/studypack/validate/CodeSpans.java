package studypack.validate;

import java.util.ArrayList;
import java.util.List;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.note.Note;
import studypack.text.Span;

/// Where the code of a note stands, in blocks and in lines: it means nothing of what it shows.
public final class CodeSpans {
    /// In order; none overlaps another.
    private final List<Span> spans = new ArrayList<>();

    public CodeSpans(Note note) {
        this(new Parts(note));
    }

    CodeSpans(Parts parts) {
        parts.blocks(Block.Code.class).forEach(block -> spans.add(block.span()));
        parts.inlines(Inline.Code.class).forEach(inline -> spans.add(inline.span()));
        spans.sort(null);
    }

    /// Whether all of the span stands in one piece of code.
    public boolean covers(Span span) {
        int from = 0;
        int to = spans.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (spans.get(middle).start() <= span.start()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from > 0 && spans.get(from - 1).covers(span);
    }
}
