package studypack.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Cut;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.text.Span;

/// A paragraph whose first line is bold from end to end and stands for a heading.
///
/// @param title the line
/// @param rest  the lines under it, perhaps none
record BoldLine(RichText title, RichText rest) {

    static @Nullable BoldLine of(Block.Paragraph paragraph) {
        List<Inline> inlines = paragraph.text().inlines();
        if (inlines.isEmpty() || !(inlines.get(0) instanceof Inline.Strong strong) || isBroken(strong)) {
            return null;
        }
        if (inlines.size() > 1 && !(inlines.get(1) instanceof Inline.Break)) {
            return null;
        }
        RichText title = new RichText(strong.span(), List.of(strong));
        Span under = new Span(strong.span().end(), paragraph.span().end());
        return new BoldLine(title, Cut.trim(Cut.sub(paragraph.text(), under)));
    }

    private static boolean isBroken(Inline.Strong strong) {
        return strong.children().stream().anyMatch(Inline.Break.class::isInstance);
    }
}
