package studypack.pdf;

import java.util.List;
import studypack.pdf.Strip.Glue;
import studypack.pdf.Strip.Placed;

/// What stands at the edges of every page: the pack and the section above, the page number below.
record FurnitureLines(Shaper shaper, String title) {

    /// A strip that begins at the top of the sheet.
    Strip of(String running, int page, int total) {
        Style style = Style.of(8).inked(Ink.FAINT);
        Line left = clipped(title, style, Sheet.TEXT_WIDTH * 0.45f);
        Line right = clipped(running.equals(title) ? "" : running, style, Sheet.TEXT_WIDTH * 0.5f);
        Line number = shaper.line(page + " / " + total, style, Node.ARTIFACT);
        float end = Sheet.MARGIN + Sheet.TEXT_WIDTH;
        float rule = 43;
        return new Strip(
                0,
                Sheet.HEIGHT,
                Glue.NONE,
                false,
                List.of(
                        new Placed(left, Sheet.MARGIN, 38),
                        new Placed(right, end - right.width(), 38),
                        new Placed(number, (Sheet.WIDTH - number.width()) / 2, Sheet.HEIGHT - 32)),
                List.of(new Shape.Stroke(Sheet.MARGIN, rule, end, rule, 0.5f, Ink.HAIRLINE)),
                List.of(),
                null,
                List.of(),
                List.of(),
                null);
    }

    /// One line, cut with an ellipsis; the whole title stands in its place in the text.
    private Line clipped(String text, Style style, float width) {
        Line whole = shaper.line(text, style, Node.ARTIFACT);
        if (whole.width() <= width) {
            return whole;
        }
        for (int end = text.length(); end > 0; end--) {
            if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
                continue;
            }
            Line part = shaper.line(text.substring(0, end).strip() + "…", style, Node.ARTIFACT);
            if (part.width() <= width) {
                return part;
            }
        }
        return shaper.line("…", style, Node.ARTIFACT);
    }
}
