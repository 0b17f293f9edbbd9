package studypack.validate;

import java.util.Map;
import java.util.Set;

/// The rules that judge a note, and how severe their findings are.
///
/// @param off        names of rules that say nothing
/// @param severities of the rules whose findings are not as severe as they come
public record RuleSet(Set<String> off, Map<String, Severity> severities) {
    /// Every rule as it comes.
    public static final RuleSet ALL = new RuleSet(Set.of(), Map.of());

    public RuleSet {
        off = Set.copyOf(off);
        severities = Map.copyOf(severities);
    }

    /// @param rule `area/name`
    public boolean takes(String rule) {
        return !off.contains(rule);
    }

    /// The finding as severe as it is here.
    public Diagnostic judged(Diagnostic finding) {
        return finding.withSeverity(severities.getOrDefault(finding.rule(), finding.severity()));
    }
}
