package studypack.validate.terms;

import java.util.List;
import studypack.text.SourceText;
import studypack.text.Span;

/// The passages of a text that were broken and are read repaired: what stands there is not sure enough to be judged.
final class Broken {
    private final List<Span> spans;

    Broken(SourceText source) {
        this.spans = source.repaired();
    }

    boolean touches(Span span) {
        return spans.stream().anyMatch(broken -> broken.start() < span.end() && span.start() < broken.end());
    }
}
