package studypack.pdf;

import java.util.HashMap;
import java.util.Map;

/// Counts pages and remembers where each anchor fell; the first of the two passes.
final class Draft implements Paper {
    private final Map<String, Integer> anchors = new HashMap<>();
    private int page = 1;

    @Override
    public void strip(Strip strip, float y) {
        for (String anchor : strip.places()) {
            anchors.putIfAbsent(anchor, page);
        }
    }

    @Override
    public void box(Box box, float top, float bottom) {}

    @Override
    public void endPage(String running) {
        page++;
    }

    @Override
    public int page() {
        return page;
    }

    /// Page of each anchor, and how many there are.
    Pages pages() {
        return new Pages(anchors, page - 1);
    }
}
