package studypack.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfWriter;

/// Paints pages; the second of the two passes.
///
/// Text goes to the upper of the page's two layers, with its tags; grounds, lines and underlines go below it as
/// decoration, so that neither is in the other's way.
final class Print implements Paper {
    private final Document document;
    private final PdfWriter writer;
    private final TextLayer text;
    private final ArtLayer art;
    private final Links links;
    private final FurnitureLines furniture;
    private final int total;
    private int page = 1;

    Print(PdfFile file, FurnitureLines furniture, int total) {
        this.document = file.document();
        this.writer = file.writer();
        this.text = new TextLayer(writer);
        this.art = new ArtLayer(writer);
        this.links = new Links(writer);
        this.furniture = furniture;
        this.total = total;
    }

    @Override
    public void strip(Strip strip, float y) {
        float top = Sheet.HEIGHT - Sheet.TOP - y;
        for (String anchor : strip.places()) {
            writer.getDirectContent()
                    .localDestination(anchor, new PdfDestination(PdfDestination.XYZ, 0, top + strip.before() + 4, 0));
        }
        for (Node node : strip.nodes()) {
            node.element(writer.getStructureTreeRoot());
        }
        for (Shape shape : strip.shapes()) {
            art.shape(shape, top);
        }
        for (Strip.Placed placed : strip.placed()) {
            line(placed.line(), placed.x(), top - placed.baseline());
        }
    }

    private void line(Line line, float x, float baseline) {
        List<Run> linked = new ArrayList<>();
        for (Run run : line.runs()) {
            art.decorate(run, x, baseline);
            text.run(run, x, baseline);
            if (!linked.isEmpty() && linked.get(0).node() != run.node()) {
                link(linked, x, baseline);
                linked.clear();
            }
            if (run.node().target() != null) {
                linked.add(run);
            }
        }
        link(linked, x, baseline);
    }

    private void link(List<Run> runs, float x, float baseline) {
        if (runs.isEmpty()) {
            return;
        }
        Run first = runs.get(0);
        Run last = runs.get(runs.size() - 1);
        links.annotate(
                first.node(),
                x + first.x(),
                x + last.x() + last.width(),
                baseline,
                first.style().size());
    }

    @Override
    public void box(Box box, float top, float bottom) {
        float base = Sheet.HEIGHT - Sheet.TOP;
        art.box(box, base - top, base - bottom);
    }

    @Override
    public void endPage(String running) {
        @Nullable Strip edge = running.isEmpty() ? null : furniture.of(running, page, total);
        if (edge != null) {
            strip(edge, -Sheet.TOP);
        }
        text.endPage();
        art.endPage();
        // A page on which only decoration stands is a page too.
        writer.setPageEmpty(false);
        document.newPage();
        page++;
    }

    @Override
    public int page() {
        return page;
    }
}
