package studypack.validate;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The rules that judge a note, and how severe their findings are.
///
/// @param off        names of rules that say nothing
/// @param severities of the rules whose findings are not as severe as they come
/// @param wanted     names of rules and areas that somebody asked for: they judge a note whatever its profile, and
/// their
/// remarks are told
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

    /// Somebody asked for the rule, or for its area.
    public boolean wants(String rule) {
        return wanted.contains(rule) || wanted.contains(rule.substring(0, rule.indexOf('/')));
    }

    /// The same without the rules that give nothing but remarks nobody asked for: what is not told is not looked for.
    public RuleSet withoutRemarks() {
        Set<String> silent = new HashSet<>(off);
        for (Rules.Entry rule : Rules.all()) {
            Severity severity = severities.getOrDefault(rule.name(), rule.severity());
            if (severity == Severity.INFO && !wants(rule.name())) {
                silent.add(rule.name());
            }
        }
        return new RuleSet(silent, severities, wanted);
    }

    /// The finding as severe as it is here.
    public Diagnostic judged(Diagnostic finding) {
        return finding.withSeverity(severities.getOrDefault(finding.rule(), finding.severity()));
    }
}
