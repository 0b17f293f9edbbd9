package studypack.pdf;

import java.util.ArrayList;
import java.util.List;
import studypack.pdf.Strip.Glue;
import studypack.pdf.Strip.Placed;

/// Lines as strips. No page begins with the last line of a paragraph, none ends with its first.
final class Paragraph {
    /// Air around a picture.
    private static final float ABOVE = 3;
    private static final float BELOW = 5;

    private Paragraph() {}

    /// Pictures that are no part of a line stand below the words before them.
    static List<Strip> lay(List<Piece> pieces, Frame frame, Desk desk) {
        if (pieces.stream().allMatch(piece -> piece.plate() == null)) {
            return lay(desk.shaper().shape(pieces), frame);
        }
        List<Strip> strips = new ArrayList<>();
        List<Piece> words = new ArrayList<>();
        Frame current = frame;
        for (Piece piece : pieces) {
            Figure plate = piece.plate();
            if (plate == null) {
                words.add(piece);
                continue;
            }
            strips.addAll(lines(words, current, desk));
            words.clear();
            current = strips.isEmpty() ? frame : frame.reserving(0);
            strips.add(plate(piece, plate, current, desk, strips.isEmpty()));
            current = frame.reserving(0);
        }
        strips.addAll(lines(words, current, desk));
        return strips;
    }

    /// Line ends beside a picture are no empty lines.
    private static List<Strip> lines(List<Piece> words, Frame frame, Desk desk) {
        int from = 0;
        int to = words.size();
        while (from < to && words.get(from).text().isBlank()) {
            from++;
        }
        while (to > from && words.get(to - 1).text().isBlank()) {
            to--;
        }
        if (from == to) {
            return List.of();
        }
        List<Piece> shown = new ArrayList<>(words.subList(from, to));
        shown.set(0, shown.get(0).saying(shown.get(0).text().stripLeading()));
        int last = shown.size() - 1;
        shown.set(last, shown.get(last).saying(shown.get(last).text().stripTrailing()));
        return lay(desk.shaper().shape(shown), frame);
    }

    private static Strip plate(Piece piece, Figure figure, Frame frame, Desk desk, boolean first) {
        float width = figure.width(frame.width() - frame.reserve());
        float height = figure.height(width);
        Placed placed = new Placed(desk.shaper().plate(piece, figure, width), frame.left(), ABOVE + height);
        return Strip.line(placed, ABOVE + height + BELOW, first ? Glue.NONE : Glue.STRONG, frame.boxes());
    }

    static List<Strip> lay(Shaped shaped, Frame frame) {
        List<Line> lines = LineBreaker.lines(shaped, frame.width() - frame.reserve(), frame.width());
        List<Strip> strips = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Glue glue = i == 1 || (i > 0 && i == lines.size() - 1) ? Glue.STRONG : Glue.NONE;
            strips.add(Strip.line(
                    new Placed(lines.get(i), frame.left(), frame.baseline()), frame.leading(), glue, frame.boxes()));
        }
        return strips;
    }
}
