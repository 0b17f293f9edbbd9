package studypack.cli.config;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import studypack.validate.Severity;

/// What one place says of how notes are judged: a file, one of its overrides, or the command line.
///
/// @param profile what the notes are, null where it says nothing
/// @param failOn  the least severity with which a check fails, null where it says nothing
/// @param rules   by the name of a rule, an area, or `all`
record Layer(@Nullable Said<Form> profile, @Nullable Said<Severity> failOn, Map<String, Said<Level>> rules) {
    static final Layer SILENT = new Layer(null, null, Map.of());

    Layer {
        rules = Map.copyOf(rules);
    }

    /// Whether it names the rule outright.
    boolean names(String rule) {
        return rules.containsKey(rule);
    }

    /// Of a rule: by its name, else its area, else of all; null where it says nothing.
    @Nullable
    Said<Level> of(String rule) {
        Said<Level> named = rules.get(rule);
        Said<Level> area = named == null ? rules.get(RuleNames.area(rule)) : named;
        return area == null ? rules.get(RuleNames.ALL) : area;
    }
}
