package studypack.pdf;

import java.util.ArrayList;
import java.util.List;

/// Where a block is to stand and what it looks like there.
///
/// @param left    from the left of the page
/// @param boxes   that it stands in
/// @param node    whose child it is
/// @param reserve what the first line leaves free at its right end, for a reference
record Frame(float left, float width, Style style, List<Box> boxes, Node node, float reserve, int depth) {
    private static final float NARROWEST = 110;

    static Frame page(Node node) {
        return new Frame(Sheet.MARGIN, Sheet.TEXT_WIDTH, Style.of(10), List.of(), node, 0, 0);
    }

    /// Line height: Hangul fills its square and needs more air than Latin does.
    float leading() {
        return style.size() * (style.mono() ? 1.42f : 1.56f);
    }

    /// From the top of a line to its baseline.
    float baseline() {
        return leading() / 2 + style.size() * 0.36f;
    }

    /// Indented; the deepest levels stop moving right, so that a line keeps room for words.
    Frame indented(float by) {
        float step = Math.max(0, Math.min(by, width - NARROWEST));
        return new Frame(left + step, width - step, style, boxes, node, reserve, depth);
    }

    Frame boxed(Box box) {
        List<Box> all = new ArrayList<>(boxes);
        all.add(box);
        return new Frame(left, width, style, all, node, reserve, depth);
    }

    Frame under(Node node) {
        return new Frame(left, width, style, boxes, node, reserve, depth);
    }

    Frame styled(Style style) {
        return new Frame(left, width, style, boxes, node, reserve, depth);
    }

    Frame reserving(float reserve) {
        return new Frame(left, width, style, boxes, node, reserve, depth);
    }

    Frame narrowed(float by) {
        return new Frame(left, Math.max(NARROWEST / 2, width - by), style, boxes, node, reserve, depth);
    }

    Frame deeper() {
        return new Frame(left, width, style, boxes, node, reserve, depth + 1);
    }

    float right() {
        return left + width;
    }
}
