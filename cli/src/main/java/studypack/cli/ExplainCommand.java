package studypack.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import studypack.cli.files.Failure;
import studypack.cli.report.MarkdownPage;
import studypack.cli.report.RuleList;
import studypack.cli.report.Style;
import studypack.validate.Rules;

/// `studypack explain`: the page of a rule, or how a line was read and what is wrong with it.
final class ExplainCommand implements Command {
    @Override
    public Syntax syntax() {
        return new Syntax(
                "explain",
                "[RULE | PATH:LINE]",
                1,
                "Prints the page of a rule, such as key/missing, or explains a line, such as notes/a.md:12.\n"
                        + "For an area, such as key, or nothing: lists its rules, or all.",
                Notes.OPTIONS);
    }

    @Override
    public int run(Given given, Surroundings here) {
        String asked = given.operands().isEmpty() ? null : given.operands().get(0);
        PlaceExplained place = asked == null ? null : PlaceExplained.of(asked);
        here.out().print(place == null ? rule(asked, new Style(here.colour())) : place.text(given, here));
        return Exit.OK;
    }

    private static String rule(@Nullable String asked, Style style) {
        Optional<Rules.Entry> named =
                Rules.all().stream().filter(rule -> rule.name().equals(asked)).findFirst();
        if (named.isPresent()) {
            String page = named.get().page();
            return style.colour() ? MarkdownPage.styled(page, style) : page;
        }
        List<Rules.Entry> listed = Rules.all().stream()
                .filter(rule -> asked == null || rule.area().equals(asked))
                .toList();
        if (asked != null && listed.isEmpty()) {
            throw new Failure("no rule is called " + asked + DidYouMean.hint(asked, names(Rules.all()))
                    + " (studypack rules lists them, PATH:LINE explains a line)");
        }
        return RuleList.of(listed, style);
    }

    private static Set<String> names(List<Rules.Entry> rules) {
        Set<String> names = new TreeSet<>();
        for (Rules.Entry rule : rules) {
            names.add(rule.name());
            names.add(rule.area());
        }
        return names;
    }
}
