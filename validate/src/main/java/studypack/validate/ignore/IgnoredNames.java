package studypack.validate.ignore;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import studypack.validate.Rules;

/// The rules and areas that a comment may name.
public final class IgnoredNames {
    private static final Set<String> KNOWN = new TreeSet<>();

    static {
        for (Rules.Entry rule : Rules.all()) {
            if (!rule.area().equals("ignore")) {
                KNOWN.add(rule.name());
                KNOWN.add(rule.area());
            }
        }
    }

    private IgnoredNames() {}

    /// By name.
    public static Set<String> known() {
        return KNOWN;
    }

    public static boolean areKnown(String name) {
        return KNOWN.contains(name);
    }

    /// Whether every rule that a name stands for is one of these.
    static boolean all(String name, Predicate<String> rules) {
        return named(name).stream().allMatch(rules);
    }

    /// Whether a rule that it stands for looks at several notes.
    static boolean overNotes(String name) {
        return Rules.OVER_NOTES.stream().anyMatch(rule -> IgnoreComment.names(name, rule.name()));
    }

    private static List<String> named(String name) {
        return Rules.all().stream()
                .map(Rules.Entry::name)
                .filter(rule -> IgnoreComment.names(name, rule))
                .toList();
    }
}
