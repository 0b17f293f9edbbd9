package studypack.cli.config;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import studypack.validate.Profile;
import studypack.validate.RuleSet;
import studypack.validate.Rules;
import studypack.validate.Severity;
import studypack.validate.terms.Terms;

/// How one note is judged, after all have spoken, and who had the last word.
///
/// @param rules   that judge it
/// @param loud    those of them that are run where remarks are not told
/// @param failOn  the least severity with which a check fails
/// @param profile what it is said to be, null where nobody says it
/// @param levels  of the rules of which something was said, by name
/// @param terms   the names that it may mention
public record Settings(
        RuleSet rules,
        RuleSet loud,
        Said<Severity> failOn,
        @Nullable Said<Form> profile,
        Map<String, Said<Level>> levels,
        Terms terms) {

    /// @param layers the weakest first
    static Settings of(List<Layer> layers, Selection selection, Terms terms) {
        Said<Severity> failOn = FailOn.USUAL;
        Said<Form> profile = null;
        for (Layer layer : layers) {
            failOn = layer.failOn() == null ? failOn : layer.failOn();
            profile = layer.profile() == null ? profile : layer.profile();
        }
        Map<String, Said<Level>> levels = new TreeMap<>();
        Set<String> off = new HashSet<>();
        Set<String> wanted = new HashSet<>(selection.select());
        Map<String, Severity> severities = new TreeMap<>();
        for (Rules.Entry rule : RuleNames.rules()) {
            Said<Level> level = selected(rule.name(), lastWord(rule.name(), layers), selection);
            if (level == null) {
                continue;
            }
            levels.put(rule.name(), level);
            Severity severity = level.value().severity();
            if (severity != null) {
                severities.put(rule.name(), severity);
            } else if (level.value() == Level.OFF) {
                off.add(rule.name());
            }
            // A remark is not told for being written down, for that is how findings are made less of.
            if (isNamed(rule.name(), layers)
                    && severities.getOrDefault(rule.name(), rule.severity()) != Severity.INFO) {
                wanted.add(rule.name());
            }
        }
        RuleSet rules = new RuleSet(off, severities, wanted);
        return new Settings(rules, rules.withoutRemarks(), failOn, profile, levels, terms);
    }

    /// The last word on the rule was on it alone, and not on its area.
    private static boolean isNamed(String rule, List<Layer> layers) {
        boolean named = false;
        for (Layer layer : layers) {
            named = layer.of(rule) == null ? named : layer.names(rule);
        }
        return named;
    }

    private static @Nullable Said<Level> lastWord(String rule, List<Layer> layers) {
        Said<Level> last = null;
        for (Layer layer : layers) {
            Said<Level> said = layer.of(rule);
            last = said == null ? last : said;
        }
        return last;
    }

    private static @Nullable Said<Level> selected(String rule, @Nullable Said<Level> level, Selection selection) {
        Said<Boolean> run = selection.of(rule);
        if (run == null) {
            return level;
        }
        if (!run.value()) {
            return new Said<>(Level.OFF, run.where());
        }
        return level != null && level.value() == Level.OFF ? new Said<>(Level.ON, run.where()) : level;
    }

    /// What the note is said to be, null where it tells for itself.
    public @Nullable Profile form() {
        return profile == null ? null : profile.value().profile();
    }

    /// A finding of this severity fails the check.
    public boolean fails(Severity severity) {
        return severity.compareTo(failOn.value()) <= 0;
    }

    /// The rules that are run.
    ///
    /// @param all remarks are told, too
    public RuleSet rules(boolean all) {
        return all || fails(Severity.INFO) ? rules : loud;
    }

    /// A finding is told; what fails a check is never kept back.
    ///
    /// @param rule `area/name`
    /// @param all  remarks are told, too
    public boolean tells(String rule, Severity severity, boolean all) {
        return all || severity != Severity.INFO || fails(Severity.INFO) || rules.wants(rule);
    }
}
