package studypack.validate.fixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import studypack.text.SourceText;
import studypack.text.Span;
import studypack.text.TextEdit;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;

/// A finding with the changes of the file that mend it.
///
/// @param edits in order, in the decoded text
record Candidate(Diagnostic finding, List<TextEdit> edits) {
    static final Comparator<Candidate> ORDER =
            Comparator.comparing(candidate -> candidate.edits().getFirst().span());

    Candidate {
        edits = List.copyOf(edits);
    }

    /// @param fix has edits
    static Candidate of(Diagnostic finding, Fix.Edits fix, SourceText source) {
        return new Candidate(
                finding,
                fix.in(source).edits().stream()
                        .map(edit -> new TextEdit(edit.span(), edit.text()))
                        .sorted(Comparator.comparing(TextEdit::span))
                        .toList());
    }

    /// Those that can be applied together, the first by place where two are in each other's way.
    ///
    /// @param candidates in order
    static List<Candidate> together(List<Candidate> candidates) {
        List<Candidate> chosen = new ArrayList<>();
        Taken taken = new Taken();
        for (Candidate candidate : candidates) {
            if (taken.addAll(candidate.edits())) {
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    /// The edits of several, in order.
    static List<TextEdit> edits(List<Candidate> candidates) {
        return candidates.stream()
                .flatMap(candidate -> candidate.edits().stream())
                .sorted(Comparator.comparing(TextEdit::span))
                .toList();
    }

    /// Where the text is edited; no two places share a unit, and nothing is put where another edit begins or ends.
    private static final class Taken {
        private final java.util.TreeMap<Integer, Span> spans = new java.util.TreeMap<>();

        /// All of them or, where one is in the way of another, none.
        boolean addAll(List<TextEdit> edits) {
            List<Integer> added = new ArrayList<>();
            for (TextEdit edit : edits) {
                if (!isFree(edit.span())) {
                    added.forEach(spans::remove);
                    return false;
                }
                spans.put(edit.span().start(), edit.span());
                added.add(edit.span().start());
            }
            return true;
        }

        private boolean isFree(Span span) {
            var before = spans.floorEntry(span.start());
            var after = spans.ceilingEntry(span.start());
            return (before == null || isApart(before.getValue(), span))
                    && (after == null || isApart(span, after.getValue()));
        }

        private static boolean isApart(Span first, Span second) {
            boolean empty = first.isEmpty() || second.isEmpty();
            return empty ? first.end() < second.start() : first.end() <= second.start();
        }
    }
}
