package studypack.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import studypack.cli.config.RuleNames;
import studypack.cli.files.Failure;
import studypack.cli.report.MarkdownPage;
import studypack.cli.report.Style;
import studypack.validate.Rules;

/// `studypack explain`: the page of a rule.
final class ExplainCommand implements Command {
    @Override
    public Syntax syntax() {
        return new Syntax(
                "explain",
                "[RULE]",
                1,
                "Prints the page of a rule, such as key/missing, or lists the rules, all or those of an area.",
                List.of());
    }

    @Override
    public int run(Given given, Surroundings here) {
        String asked = given.operands().isEmpty() ? null : given.operands().get(0);
        Style style = new Style(here.colour());
        List<Rules.Entry> rules = Rules.all().stream()
                .sorted(Comparator.comparing(Rules.Entry::name))
                .toList();
        for (Rules.Entry rule : rules) {
            if (rule.name().equals(asked)) {
                String page = rule.page();
                here.out().print(here.colour() ? MarkdownPage.styled(page, style) : page);
                return Exit.OK;
            }
        }
        List<Rules.Entry> listed = rules.stream()
                .filter(rule -> asked == null || RuleNames.area(rule.name()).equals(asked))
                .toList();
        if (asked != null && listed.isEmpty()) {
            throw new Failure("no rule is called " + asked + DidYouMean.hint(asked, names(rules))
                    + " (studypack explain lists them)");
        }
        int width = listed.stream().mapToInt(rule -> rule.name().length()).max().orElse(0);
        for (Rules.Entry rule : listed) {
            String severity = Style.name(rule.severity());
            here.out()
                    .print(rule.name() + " ".repeat(width - rule.name().length() + 2)
                            + style.severity(rule.severity()) + " ".repeat(9 - severity.length())
                            + rule.summary() + "\n");
        }
        return Exit.OK;
    }

    private static Set<String> names(List<Rules.Entry> rules) {
        Set<String> names = new TreeSet<>();
        for (Rules.Entry rule : rules) {
            names.add(rule.name());
            names.add(RuleNames.area(rule.name()));
        }
        return names;
    }
}
