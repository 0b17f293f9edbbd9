package studypack.pdf;

import java.util.List;

/// A line of text, ready to paint.
record Line(List<Run> runs, float width) {
    Line {
        runs = List.copyOf(runs);
    }

    Line asArtifact() {
        return new Line(runs.stream().map(Run::asArtifact).toList(), width);
    }
}
