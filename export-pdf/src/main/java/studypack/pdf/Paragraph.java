package studypack.pdf;

import java.util.ArrayList;
import java.util.List;
import studypack.pdf.Strip.Glue;
import studypack.pdf.Strip.Placed;

/// Lines as strips. No page begins with the last line of a paragraph, none ends with its first.
final class Paragraph {
    private Paragraph() {}

    static List<Strip> lay(List<Piece> pieces, Frame frame, Desk desk) {
        return lay(desk.shaper().shape(pieces), frame);
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
