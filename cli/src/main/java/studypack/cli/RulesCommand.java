package studypack.cli;

import java.util.List;
import studypack.cli.config.RuleNames;
import studypack.cli.files.Failure;
import studypack.cli.report.RuleList;
import studypack.cli.report.Style;
import studypack.validate.Rules;

/// `studypack rules`: every rule there is.
final class RulesCommand implements Command {
    @Override
    public Syntax syntax() {
        return new Syntax(
                "rules",
                "[RULE…]",
                Integer.MAX_VALUE,
                "Lists the rules, all or those named, such as key or key/missing.",
                List.of(Syntax.Option.flag("--json", "one array for programs")));
    }

    @Override
    public int run(Given given, Surroundings here) {
        for (String name : given.operands()) {
            if (!RuleNames.known().contains(name)) {
                throw new Failure("no rule and no area is called " + name + DidYouMean.hint(name, RuleNames.known())
                        + " (studypack rules lists them)");
            }
        }
        List<Rules.Entry> listed = Rules.all().stream()
                .filter(rule -> given.operands().isEmpty()
                        || given.operands().contains(rule.name())
                        || given.operands().contains(rule.area()))
                .toList();
        here.out().print(given.has("--json") ? RuleList.json(listed) : RuleList.of(listed, new Style(here.colour())));
        return Exit.OK;
    }
}
