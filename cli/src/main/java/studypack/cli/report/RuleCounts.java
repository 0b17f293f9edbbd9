package studypack.cli.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studypack.validate.Severity;

/// How often each rule found something.
final class RuleCounts {
    private final Map<String, Count> counts = new TreeMap<>();

    /// What a rule found.
    ///
    /// @param severity the worst of its findings
    /// @param fixable  how many `--fix` mends
    record Count(String rule, Severity severity, int findings, int files, int fixable) {
        private Count plus(Count other) {
            return new Count(
                    rule,
                    severity.compareTo(other.severity) <= 0 ? severity : other.severity,
                    findings + other.findings,
                    files + other.files,
                    fixable + other.fixable);
        }
    }

    /// Takes the findings of one file.
    void add(List<Finding> findings) {
        Map<String, Count> ofFile = new TreeMap<>();
        for (Finding finding : findings) {
            Count one = new Count(finding.rule(), finding.severity(), 1, 0, finding.isFixable() ? 1 : 0);
            ofFile.merge(finding.rule(), one, Count::plus);
        }
        ofFile.forEach((rule, count) ->
                counts.merge(rule, new Count(rule, count.severity, count.findings, 1, count.fixable), Count::plus));
    }

    /// The worst first, of equals the most frequent, then by name.
    List<Count> sorted() {
        return counts.values().stream()
                .sorted(Comparator.comparing(Count::severity)
                        .thenComparing(Comparator.comparingInt(Count::findings).reversed())
                        .thenComparing(Count::rule))
                .toList();
    }
}
