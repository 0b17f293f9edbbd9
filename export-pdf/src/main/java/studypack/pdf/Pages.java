package studypack.pdf;

import java.util.Map;

/// On which page each anchor stands, for references; empty in the pass that finds out.
record Pages(Map<String, Integer> anchors, int total) {
    static final Pages UNKNOWN = new Pages(Map.of(), 0);

    Pages {
        anchors = Map.copyOf(anchors);
    }

    /// Whether something of that name is printed; in the first pass nobody knows, and everything is.
    boolean has(String anchor) {
        return total == 0 || anchors.containsKey(anchor);
    }

    /// As printed; in the first pass a number as wide as any.
    String number(String anchor) {
        Integer page = anchors.get(anchor);
        return page == null ? "0000" : Integer.toString(page);
    }
}
