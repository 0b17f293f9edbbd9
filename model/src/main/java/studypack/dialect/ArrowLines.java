package studypack.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;

/// Lines of `question → answer`, or a question over lines of `→ answer`: a paragraph that is nothing else.
final class ArrowLines implements Dialect {
    @Override
    public @Nullable Reading tryRead(Cursor cursor) {
        if (!(cursor.block() instanceof Block.Paragraph paragraph) || !Arrow.mayBeIn(paragraph.text())) {
            return null;
        }
        List<Arrow> arrows = Arrow.all(paragraph.text());
        if (arrows == null) {
            return null;
        }
        boolean several = arrows.size() > 1 && arrows.stream().noneMatch(Arrow::under);
        boolean ask = arrows.stream().allMatch(arrow -> Peek.asks(arrow.question()));
        return several || ask
                ? new Reading(arrows.stream().map(arrow -> arrow.pair(null)).toList(), 1)
                : null;
    }
}
