package studypack.pdf;

import org.jspecify.annotations.Nullable;
import studypack.markdown.Inline;

/// A picture where it is shown.
///
/// @param wanted how wide the author wants it, null where nothing is said
record Figure(Drawing drawing, Inline.Image.@Nullable Width wanted) {
    /// An inch has 72 points and 96 pixels.
    private static final float POINTS = 0.75f;
    /// Of the page's height, where the author did not ask for more.
    private static final float MODEST = 0.56f;
    private static final float HIGHEST = Sheet.TEXT_HEIGHT - 40;
    /// Of the size of the words around it: more would touch the line above.
    private static final float SMALL = 1.5f;

    /// Stands in a line with words, as a sign does.
    boolean isSmall(Style style) {
        boolean relative = wanted != null && wanted.unit() == Inline.Image.Width.Unit.COLUMN;
        return !relative && height(own(0)) <= SMALL * style.size();
    }

    /// Never wider than the column, never higher than a page.
    ///
    /// @param column in points
    float width(float column) {
        float highest = wanted == null ? MODEST * Sheet.TEXT_HEIGHT : HIGHEST;
        return Math.min(Math.min(own(column), column), highest * drawing.width() / drawing.height());
    }

    /// As wide as the author has it.
    float own(float column) {
        float natural = drawing.width() * POINTS;
        if (wanted == null) {
            return natural;
        }
        double width = switch (wanted.unit()) {
            case PIXELS -> wanted.value() * POINTS;
            case COLUMN -> wanted.value() * column;
            case OWN -> wanted.value() * natural;
        };
        return (float) Math.max(1, width);
    }

    float height(float width) {
        return width * drawing.height() / drawing.width();
    }
}
