package studypack.validate;

import java.util.Map;
import java.util.TreeMap;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.note.Note;
import studypack.text.Span;

/// Where the code of a note stands, in blocks and in lines: it means nothing of what it shows.
public final class CodeSpans {
    private final TreeMap<Integer, Span> spans = new TreeMap<>();

    public CodeSpans(Note note) {
        this(new Parts(note));
    }

    CodeSpans(Parts parts) {
        parts.blocks(Block.Code.class).forEach(block -> spans.put(block.span().start(), block.span()));
        parts.inlines(Inline.Code.class)
                .forEach(inline -> spans.put(inline.span().start(), inline.span()));
    }

    /// Whether all of the span stands in one piece of code.
    public boolean covers(Span span) {
        Map.Entry<Integer, Span> before = spans.floorEntry(span.start());
        return before != null && before.getValue().covers(span);
    }
}
