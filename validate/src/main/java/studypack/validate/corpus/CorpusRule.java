package studypack.validate.corpus;

import java.util.List;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Severity;

/// One thing that can be wrong between a note and what was read before. [Corpus] finds it, the rule puts it into words.
public interface CorpusRule {

    /// `area/name` in words; never changes its meaning.
    String name();

    Severity severity();

    /// The findings in the note, in order of place.
    List<Diagnostic> check(Repeated repeated);

    /// A finding of this rule.
    ///
    /// @param message one sentence without a full stop: what is wrong
    /// @param help    what to do
    default Diagnostic finding(String message, Span span, String help, Diagnostic.Related before) {
        return new Diagnostic(name(), severity(), message, span, List.of(before), help, null);
    }
}
