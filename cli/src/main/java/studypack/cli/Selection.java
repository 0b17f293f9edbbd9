package studypack.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import studypack.cli.files.Failure;
import studypack.validate.RuleSet;
import studypack.validate.Rules;

/// Which rules a user asked for. A rule named outright wins over its area, and to ignore wins over to select.
record Selection(List<String> select, List<String> ignore) {

    /// @throws Failure where a name is that of no rule and no area
    static Selection of(List<String> select, List<String> ignore, List<Rules.Entry> rules) {
        Set<String> names = new TreeSet<>();
        for (Rules.Entry rule : rules) {
            names.add(rule.name());
            names.add(area(rule.name()));
        }
        List<String> asked = new ArrayList<>(select);
        asked.addAll(ignore);
        for (String name : asked) {
            if (!names.contains(name)) {
                throw new Failure("no rule and no area is called " + name + DidYouMean.hint(name, names)
                        + " (studypack explain lists them)");
            }
        }
        return new Selection(List.copyOf(select), List.copyOf(ignore));
    }

    RuleSet rules() {
        return new RuleSet(
                Rules.all().stream()
                        .map(Rules.Entry::name)
                        .filter(name -> !takes(name))
                        .collect(Collectors.toSet()),
                Map.of());
    }

    static String area(String rule) {
        int slash = rule.indexOf('/');
        return slash < 0 ? rule : rule.substring(0, slash);
    }

    boolean takes(String rule) {
        if (ignore.contains(rule)) {
            return false;
        }
        if (select.contains(rule)) {
            return true;
        }
        return !ignore.contains(area(rule)) && (select.isEmpty() || select.contains(area(rule)));
    }
}
