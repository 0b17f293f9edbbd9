package studypack.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studypack.cli.config.Level;
import studypack.cli.config.RuleNames;
import studypack.cli.config.Said;
import studypack.cli.config.Settings;
import studypack.validate.Profile;

/// Which rules judge a note, and who says so.
public record Judges(Settings settings, Profile profile) {

    /// "exam (questions with options)".
    String form() {
        return profile.title() + " ("
                + switch (profile) {
                    case EXAM -> "questions with options";
                    case QA_TABLE -> "questions and answers, or terms, in tables";
                    case OUTLINE -> "lists within lists";
                    case PAGE -> "a page of a site";
                    case PLAIN -> "prose and whatever else";
                }
                + ")";
    }

    /// A line for each that spoke; the first where nobody did.
    List<String> rules() {
        Map<String, List<String>> said = new TreeMap<>();
        for (Map.Entry<String, Said<Level>> rule : settings.levels().entrySet()) {
            Said<Level> level = rule.getValue();
            said.computeIfAbsent(level.value().written() + " by " + level.where() + ": ", each -> new ArrayList<>())
                    .add(rule.getKey());
        }
        Map<String, Integer> silent = new TreeMap<>();
        profile.silent().stream()
                .filter(rule -> !settings.levels().containsKey(rule))
                .forEach(rule -> silent.merge(RuleNames.area(rule), 1, Integer::sum));
        silent.forEach((area, rules) -> said.put(
                Tally.count(rules, "rule") + " of " + area + (rules == 1 ? " is" : " are") + " silent in this form",
                List.of()));
        if (said.isEmpty()) {
            return List.of("every rule judges this note");
        }
        return said.entrySet().stream()
                .map(each -> each.getKey() + String.join(", ", each.getValue()))
                .toList();
    }
}
