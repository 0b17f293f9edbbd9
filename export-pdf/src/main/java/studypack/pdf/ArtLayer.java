package studypack.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;
import studypack.text.Unsure;

/// Paints what is no text, below the text, as decoration that no reader is told of.
final class ArtLayer {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfWriter writer;
    private @Nullable PdfContentByte boxes;
    private @Nullable PdfContentByte marks;

    ArtLayer(PdfWriter writer) {
        this.writer = writer;
    }

    /// @param top of the strip, from the bottom of the page
    void shape(Shape shape, float top) {
        switch (shape) {
            case Shape.Ground ground ->
                fill(ground.x(), top - ground.y() - ground.height(), ground.width(), ground.height(), ground.ink());
            case Shape.Stroke stroke ->
                stroke(
                        stroke.x1(),
                        top - stroke.y1(),
                        stroke.x2(),
                        top - stroke.y2(),
                        stroke.thickness(),
                        stroke.ink());
            case Shape.Dots dots -> dots(dots.x1(), dots.x2(), top - dots.y());
            case Shape.Hook hook -> hook(hook.x(), top - hook.y());
        }
    }

    /// @param top    from the bottom of the page
    /// @param bottom likewise
    void box(Box box, float top, float bottom) {
        if (boxes == null) {
            boxes = new PdfContentByte(writer);
        }
        switch (box.kind) {
            case GROUND -> fill(boxes, box.left, bottom, box.width, top - bottom, Ink.CODE_GROUND);
            case BAR -> fill(boxes, box.left, bottom, 2.4f, top - bottom, Ink.QUOTE_BAR);
            case FRAME -> {
                color(boxes, Ink.HAIRLINE, false);
                boxes.setLineWidth(0.7f);
                boxes.rectangle(box.left, bottom, box.width, top - bottom);
                boxes.stroke();
            }
        }
    }

    /// What the style of a run draws around its text.
    void decorate(Run run, float x, float baseline) {
        Style style = run.style();
        float size = style.size();
        float left = x + run.x();
        if (style.marked()) {
            fill(left, baseline - size * 0.24f, run.width(), size * 1.22f, Ink.MARK_GROUND);
            stroke(left, baseline - size * 0.2f, left + run.width(), baseline - size * 0.2f, 0.9f, Ink.MARK_LINE);
        } else if (style.mono() && style.ink() == Ink.CODE) {
            fill(left - 0.6f, baseline - size * 0.24f, run.width() + 1.2f, size * 1.22f, Ink.CODE_GROUND);
        }
        if (style.strike()) {
            stroke(left, baseline + size * 0.3f, left + run.width(), baseline + size * 0.3f, 0.7f, style.ink());
        }
        if (style.unsure() != null) {
            unsure(style.unsure(), left, left + run.width(), baseline - size * 0.21f);
        }
        Target target = run.node().target();
        if (target != null && !target.inPack() && !style.raised()) {
            stroke(left, baseline - size * 0.16f, left + run.width(), baseline - size * 0.16f, 0.4f, style.ink());
        }
    }

    /// Dots under a guess, dashes under what is lost: told apart without colour.
    private void unsure(Unsure.Kind kind, float x1, float x2, float y) {
        PdfContentByte page = layer();
        page.saveState();
        color(page, Ink.TEXT, false);
        page.setLineWidth(0.95f);
        switch (kind) {
            case GUESSED -> {
                page.setLineCap(PdfContentByte.LINE_CAP_ROUND);
                page.setLineDash(0, 2.1f, 0);
            }
            case LOST -> page.setLineDash(3.2f, 1.8f, 0);
        }
        page.moveTo(x1 + 0.5f, y);
        page.lineTo(x2 - 0.5f, y);
        page.stroke();
        page.restoreState();
    }

    private void fill(float x, float y, float width, float height, int ink) {
        fill(layer(), x, y, width, height, ink);
    }

    private static void fill(PdfContentByte page, float x, float y, float width, float height, int ink) {
        color(page, ink, true);
        page.rectangle(x, y, width, height);
        page.fill();
    }

    private void stroke(float x1, float y1, float x2, float y2, float thickness, int ink) {
        PdfContentByte page = layer();
        color(page, ink, false);
        page.setLineWidth(thickness);
        page.moveTo(x1, y1);
        page.lineTo(x2, y2);
        page.stroke();
    }

    private void dots(float x1, float x2, float y) {
        PdfContentByte page = layer();
        page.saveState();
        color(page, Ink.FAINT, false);
        page.setLineWidth(0.9f);
        page.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        // From the right, so that the dots of all lines stand below each other.
        page.setLineDash(0, 4, 0);
        page.moveTo(x2, y);
        page.lineTo(x1, y);
        page.stroke();
        page.restoreState();
    }

    private void hook(float x, float y) {
        PdfContentByte page = layer();
        color(page, Ink.FAINT, false);
        page.setLineWidth(0.6f);
        page.moveTo(x, y + 4.4f);
        page.lineTo(x, y + 1.6f);
        page.lineTo(x + 4.2f, y + 1.6f);
        page.moveTo(x + 2.8f, y + 3);
        page.lineTo(x + 4.2f, y + 1.6f);
        page.lineTo(x + 2.8f, y + 0.2f);
        page.stroke();
    }

    private static void color(PdfContentByte page, int ink, boolean fill) {
        if (fill) {
            page.setRGBColorFill(ink >> 16, ink >> 8 & 0xFF, ink & 0xFF);
        } else {
            page.setRGBColorStroke(ink >> 16, ink >> 8 & 0xFF, ink & 0xFF);
        }
    }

    /// Goes to the page at its end, above the boxes: a box is known as a whole only when the page is full.
    private PdfContentByte layer() {
        if (marks == null) {
            marks = new PdfContentByte(writer);
        }
        return marks;
    }

    /// Draws what the page collected.
    void endPage() {
        PdfContentByte page = writer.getDirectContentUnder();
        if (boxes == null && marks == null) {
            return;
        }
        page.beginMarkedContentSequence(ARTIFACT);
        if (boxes != null) {
            page.add(boxes);
        }
        if (marks != null) {
            page.add(marks);
        }
        page.endMarkedContentSequence();
        boxes = null;
        marks = null;
    }
}
