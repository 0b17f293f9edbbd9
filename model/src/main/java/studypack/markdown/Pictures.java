package studypack.markdown;

import java.util.List;
import studypack.text.Span;

/// Finds the pictures in blocks, in order of writing.
public final class Pictures {
    private Pictures() {}

    public static List<Inline.Image> in(List<Block> blocks) {
        return among(Walk.inlines(blocks));
    }

    /// Those in running text.
    public static List<Inline.Image> inText(List<Inline> inlines) {
        return among(Walk.inlines(new RichText(Span.at(0), inlines)));
    }

    private static List<Inline.Image> among(List<Inline> inlines) {
        return inlines.stream()
                .filter(Inline.Image.class::isInstance)
                .map(Inline.Image.class::cast)
                .toList();
    }
}
