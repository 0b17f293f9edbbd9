package studypack.pdf;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// Paints text with its tags. A marked sequence stays open as long as the next run belongs to the same node.
final class TextLayer {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    /// How far an italic leans; Korean fonts have none of their own.
    private static final float SLANT = 0.21f;

    /// How far the number of a note stands above the line, in parts of its size.
    private static final float RAISE = 0.55f;

    /// How far a picture among words stands below their line.
    private static final float DESCENT = 0.22f;

    private final PdfWriter writer;
    private @Nullable Node open;
    private @Nullable Face face;
    private float size;
    private int ink = -1;

    TextLayer(PdfWriter writer) {
        this.writer = writer;
    }

    void run(Run run, float x, float baseline) {
        if (run.figure() != null) {
            figure(run, run.figure(), x + run.x(), baseline);
            return;
        }
        if (run.text().isEmpty()) {
            return;
        }
        PdfContentByte page = writer.getDirectContent();
        if (open != run.node()) {
            close(page);
            open(page, run.node());
        }
        if (run.actual() != null) {
            PdfDictionary span = new PdfDictionary();
            span.put(PdfName.ACTUALTEXT, new PdfString(run.actual(), PdfObject.TEXT_UNICODE));
            page.beginMarkedContentSequence(PdfName.SPAN, span, true);
        }
        page.beginText();
        if (!Objects.equals(face, run.face()) || size != run.style().size()) {
            face = run.face();
            size = run.style().size();
            page.setFontAndSize(run.face().font(), size);
        }
        if (ink != run.style().ink()) {
            ink = run.style().ink();
            page.setRGBColorFill(ink >> 16, ink >> 8 & 0xFF, ink & 0xFF);
        }
        page.setTextMatrix(
                1,
                0,
                run.style().italic() ? SLANT : 0,
                1,
                x + run.x(),
                baseline + (run.style().raised() ? size * RAISE : 0));
        page.showText(run.text());
        page.endText();
        if (run.actual() != null) {
            page.endMarkedContentSequence();
        }
    }

    /// Stands on the line; its box is told, for PDF/UA asks for it (ISO 32000-1, 14.8.5.4.3).
    private void figure(Run run, Figure figure, float x, float baseline) {
        PdfContentByte page = writer.getDirectContent();
        close(page);
        open(page, run.node());
        float height = figure.height(run.width());
        float y = figure.isSmall(run.style()) ? baseline - run.style().size() * DESCENT : baseline;
        Image image = Image.getInstance(1, 1, 1, 8, new byte[1]);
        image.setDirectReference(figure.drawing().reference());
        page.addImage(image, run.width(), 0, 0, height, x, y);
        close(page);
        if (run.node() != Node.ARTIFACT) {
            PdfDictionary layout = new PdfDictionary();
            layout.put(PdfName.O, new PdfName("Layout"));
            layout.put(PdfName.BBOX, new PdfRectangle(x, y, x + run.width(), y + height));
            run.node().element(writer.getStructureTreeRoot()).put(PdfName.A, layout);
        }
    }

    private void open(PdfContentByte page, Node node) {
        open = node;
        if (node == Node.ARTIFACT) {
            page.beginMarkedContentSequence(ARTIFACT);
        } else {
            page.beginMarkedContentSequence(node.element(writer.getStructureTreeRoot()));
        }
    }

    private void close(PdfContentByte page) {
        if (open != null) {
            page.endMarkedContentSequence();
            open = null;
        }
    }

    /// The library forgets font and colour with the page.
    void endPage() {
        close(writer.getDirectContent());
        face = null;
        ink = -1;
    }
}
