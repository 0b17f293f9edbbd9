package studypack.validate.terms;

import java.util.ArrayList;
import java.util.List;
import studypack.mojibake.Repair;
import studypack.text.SourceText;
import studypack.text.Span;

/// The passages of a text that were broken and are read repaired: what stands there is not sure enough to be judged.
final class Broken {
    private final List<Span> spans = new ArrayList<>();

    Broken(SourceText source) {
        int shift = 0;
        for (Repair repair : source.repairs()) {
            int start = repair.span().start() + shift;
            spans.add(new Span(start, start + repair.repaired().length()));
            shift += repair.repaired().length() - repair.span().length();
        }
    }

    boolean touches(Span span) {
        return spans.stream().anyMatch(broken -> broken.start() < span.end() && span.start() < broken.end());
    }
}
