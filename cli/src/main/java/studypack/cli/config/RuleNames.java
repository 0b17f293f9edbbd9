package studypack.cli.config;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import studypack.validate.Rules;

/// What rules can be called: by their own names, by their areas, or all.
public final class RuleNames {
    static final String ALL = "all";

    private static final List<Rules.Entry> RULES = Rules.all();
    private static final Set<String> NAMES = names();

    private RuleNames() {}

    static List<Rules.Entry> rules() {
        return RULES;
    }

    /// Names of rules and areas, and `all`, by name.
    public static Set<String> known() {
        return NAMES;
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>(Set.of(ALL));
        for (Rules.Entry rule : RULES) {
            names.add(rule.name());
            names.add(area(rule.name()));
        }
        return names;
    }

    /// `key` of `key/missing`.
    public static String area(String rule) {
        int slash = rule.indexOf('/');
        return slash < 0 ? rule : rule.substring(0, slash);
    }
}
