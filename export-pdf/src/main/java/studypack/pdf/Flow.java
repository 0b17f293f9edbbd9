package studypack.pdf;

import java.util.ArrayList;
import java.util.List;
import studypack.pdf.Strip.Glue;

/// Puts strips on pages, one below the other, and breaks pages where it hurts least.
final class Flow {
    /// What belongs together weakly is kept on one page only up to this part of it; more would leave half pages empty.
    private static final float KEPT = 0.45f;

    private final Paper paper;
    private final List<Strip> waiting = new ArrayList<>();
    private final List<OpenBox> boxes = new ArrayList<>();
    private boolean keepNext;
    private boolean fresh = true;
    private float y;
    private String section = "";
    private String running = "";

    Flow(Paper paper) {
        this.paper = paper;
    }

    void add(List<Strip> strips) {
        for (Strip strip : strips) {
            Strip held = keepNext ? strip.glued(Glue.STRONG) : strip;
            keepNext = strip.keepNext();
            if (held.glue() == Glue.NONE) {
                settle();
            }
            waiting.add(held);
        }
    }

    /// Ends the page; a page without anything on it is not made.
    void newPage() {
        settle();
        keepNext = false;
        if (!fresh) {
            turn();
        }
    }

    /// Pages from the next on have this running title.
    void running(String title) {
        section = title;
        running = title;
    }

    private void settle() {
        put(waiting, Glue.WEAK);
        waiting.clear();
    }

    /// Puts strips that hold together at least as firmly as `glue`.
    private void put(List<Strip> strips, Glue glue) {
        if (strips.isEmpty()) {
            return;
        }
        float height = height(strips);
        if (y + (fresh ? height - strips.get(0).before() : height) <= Sheet.TEXT_HEIGHT) {
            strips.forEach(this::put);
            return;
        }
        float most = glue == Glue.WEAK ? Sheet.TEXT_HEIGHT * KEPT : Sheet.TEXT_HEIGHT;
        Strip header = strips.get(0).header();
        if (height + (header == null ? 0 : header.height()) <= most) {
            turn();
            strips.forEach(this::put);
            return;
        }
        if (glue == Glue.WEAK) {
            divide(strips);
            return;
        }
        strips.forEach(this::put);
    }

    private void divide(List<Strip> strips) {
        int from = 0;
        for (int i = 1; i <= strips.size(); i++) {
            if (i == strips.size() || strips.get(i).glue() != Glue.STRONG) {
                put(strips.subList(from, i), Glue.STRONG);
                from = i;
            }
        }
    }

    private static float height(List<Strip> strips) {
        float height = 0;
        for (Strip strip : strips) {
            height += strip.before() + strip.height();
        }
        return height;
    }

    private void put(Strip strip) {
        if (!fresh && y + strip.before() + strip.height() > Sheet.TEXT_HEIGHT) {
            turn();
        }
        Strip header = strip.header();
        if (fresh && header != null) {
            paper.strip(header, y);
            y += header.height();
            fresh = false;
        } else if (!fresh) {
            y += strip.before();
        }
        if (strip.running() != null) {
            section = strip.running();
            running = fresh || running.isEmpty() ? section : running;
        }
        for (Box box : strip.boxes()) {
            cover(box, strip.height());
        }
        paper.strip(strip, y);
        y += strip.height();
        fresh = false;
    }

    private void cover(Box box, float height) {
        for (OpenBox open : boxes) {
            if (open.box == box) {
                open.bottom = y + height;
                return;
            }
        }
        boxes.add(new OpenBox(box, y, y + height));
    }

    private void turn() {
        for (OpenBox open : boxes) {
            paper.box(open.box, open.top, open.bottom);
        }
        boxes.clear();
        paper.endPage(running);
        running = section;
        y = 0;
        fresh = true;
    }

    /// A box of this page and how far down it reaches by now.
    private static final class OpenBox {
        private final Box box;
        private final float top;
        private float bottom;

        private OpenBox(Box box, float top, float bottom) {
            this.box = box;
            this.top = top;
            this.bottom = bottom;
        }
    }
}
