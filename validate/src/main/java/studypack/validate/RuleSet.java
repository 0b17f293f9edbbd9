package studypack.validate;

import java.util.Map;
import java.util.Set;

/// The rules that judge a note, and how severe their findings are.
///
/// @param off        names of rules that say nothing
/// @param severities of the rules whose findings are not as severe as they come
/// @param wanted     names of rules that judge a note whatever its profile, for somebody asked for them
public record RuleSet(Set<String> off, Map<String, Severity> severities, Set<String> wanted) {
    /// Every rule as it comes.
    public static final RuleSet ALL = new RuleSet(Set.of(), Map.of(), Set.of());

    public RuleSet {
        off = Set.copyOf(off);
        severities = Map.copyOf(severities);
        wanted = Set.copyOf(wanted);
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
