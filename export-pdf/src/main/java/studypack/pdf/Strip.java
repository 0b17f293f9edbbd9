package studypack.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A slice of a page as wide as the text and as high as a line or a table row; a page break falls between two strips.
///
/// @param before   space above it, none at the top of a page
/// @param glue     how firmly it holds to the strip above
/// @param keepNext the strip below stays with it
/// @param header   what stands above it where it is the first of a page: the header row of its table
/// @param nodes    exist even where nothing is painted for them: empty cells
/// @param anchors  names of this place
/// @param running  title of the section that begins here, null where none does
record Strip(
        float before,
        float height,
        Glue glue,
        boolean keepNext,
        List<Placed> placed,
        List<Shape> shapes,
        List<Box> boxes,
        @Nullable Strip header,
        List<Node> nodes,
        List<String> anchors,
        @Nullable String running) {

    /// How firmly a strip holds to the one above.
    enum Glue {
        /// The page may break here.
        NONE,
        /// The page breaks here only where what belongs together fills much of a page.
        WEAK,
        /// The page breaks here only where it must.
        STRONG
    }

    /// A line in its place.
    ///
    /// @param x        from the left of the page
    /// @param baseline from the top of the strip
    record Placed(Line line, float x, float baseline) {}

    /// Names of this place and of what stands in it.
    List<String> places() {
        List<String> places = new ArrayList<>(anchors);
        placed.forEach(each -> places.addAll(each.line().anchors()));
        return places;
    }

    static Strip gap(float height, Glue glue, List<Box> boxes) {
        return new Strip(0, height, glue, false, List.of(), List.of(), boxes, null, List.of(), List.of(), null);
    }

    static Strip line(Placed placed, float height, Glue glue, List<Box> boxes) {
        return new Strip(0, height, glue, false, List.of(placed), List.of(), boxes, null, List.of(), List.of(), null);
    }

    Strip after(float before) {
        return new Strip(before, height, glue, keepNext, placed, shapes, boxes, header, nodes, anchors, running);
    }

    Strip glued(Glue glue) {
        return new Strip(before, height, glue, keepNext, placed, shapes, boxes, header, nodes, anchors, running);
    }

    /// Held at least so firmly.
    Strip held(Glue glue) {
        return this.glue.compareTo(glue) < 0 ? glued(glue) : this;
    }

    Strip keptWithNext() {
        return new Strip(before, height, glue, true, placed, shapes, boxes, header, nodes, anchors, running);
    }

    /// With a label before everything else that stands in it.
    Strip labelled(Placed label) {
        List<Placed> all = new ArrayList<>(placed.size() + 1);
        all.add(label);
        all.addAll(placed);
        return new Strip(before, height, glue, keepNext, all, shapes, boxes, header, nodes, anchors, running);
    }

    Strip with(Placed more) {
        List<Placed> all = new ArrayList<>(placed);
        all.add(more);
        return new Strip(before, height, glue, keepNext, all, shapes, boxes, header, nodes, anchors, running);
    }

    Strip with(Shape more) {
        List<Shape> all = new ArrayList<>(shapes);
        all.add(more);
        return new Strip(before, height, glue, keepNext, placed, all, boxes, header, nodes, anchors, running);
    }

    Strip under(Strip header) {
        return new Strip(before, height, glue, keepNext, placed, shapes, boxes, header, nodes, anchors, running);
    }

    Strip named(String anchor) {
        List<String> all = new ArrayList<>(anchors);
        all.add(anchor);
        return new Strip(before, height, glue, keepNext, placed, shapes, boxes, header, nodes, all, running);
    }

    Strip opening(String section) {
        return new Strip(before, height, glue, keepNext, placed, shapes, boxes, header, nodes, anchors, section);
    }

    Strip filled(List<Node> nodes) {
        return new Strip(before, height, glue, keepNext, placed, shapes, boxes, header, nodes, anchors, running);
    }

    /// The same to look at, told to nobody: a header row that is repeated.
    Strip asArtifact() {
        List<Placed> untold = placed.stream()
                .map(each -> new Placed(each.line().asArtifact(), each.x(), each.baseline()))
                .toList();
        return new Strip(0, height, glue, false, untold, shapes, boxes, null, List.of(), List.of(), null);
    }
}
