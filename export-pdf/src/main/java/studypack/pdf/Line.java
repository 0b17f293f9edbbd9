package studypack.pdf;

import java.util.List;

/// A line of text, ready to paint.
///
/// @param anchors names of places in it
record Line(List<Run> runs, float width, List<String> anchors) {
    Line {
        runs = List.copyOf(runs);
        anchors = List.copyOf(anchors);
    }

    /// A picture in a line of its own.
    boolean isPlate() {
        return runs.size() == 1 && runs.get(0).figure() != null;
    }

    Line asArtifact() {
        return new Line(runs.stream().map(Run::asArtifact).toList(), width, List.of());
    }
}
