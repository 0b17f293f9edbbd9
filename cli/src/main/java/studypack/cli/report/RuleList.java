package studypack.cli.report;

import java.util.List;
import java.util.stream.Collectors;
import studypack.validate.Fix;
import studypack.validate.Rules;

/// Rules as a table: name, severity, what mends their findings, and what they find.
public final class RuleList {
    private RuleList() {}

    public static String of(List<Rules.Entry> rules, Style style) {
        int name = rules.stream().mapToInt(rule -> rule.name().length()).max().orElse(0);
        StringBuilder table = new StringBuilder();
        for (Rules.Entry rule : rules) {
            String severity = Style.name(rule.severity());
            table.append(style.strong(rule.name()))
                    .append(" ".repeat(name - rule.name().length() + 2))
                    .append(style.severity(rule.severity()))
                    .append(" ".repeat(9 - severity.length()))
                    .append(mark(rule).isEmpty() ? "   " : style.code(mark(rule)))
                    .append(' ')
                    .append(rule.summary())
                    .append('\n');
        }
        if (rules.stream().anyMatch(rule -> !rule.fixes().isEmpty())) {
            table.append('\n')
                    .append(style.code(FindingLine.FIXABLE))
                    .append(" has findings that --fix mends, ")
                    .append(style.code("[?]"))
                    .append(" only such that --unsafe-fixes mends\n");
        }
        return table.toString();
    }

    private static String mark(Rules.Entry rule) {
        if (rule.fixes().isEmpty()) {
            return "";
        }
        return rule.fixes().contains(Fix.Applicability.SAFE) ? FindingLine.FIXABLE : "[?]";
    }

    public static String json(List<Rules.Entry> rules) {
        return rules.stream()
                .map(rule -> Json.object(json -> {
                    json.writeStringField("name", rule.name());
                    json.writeStringField("area", rule.area());
                    json.writeStringField("severity", Style.name(rule.severity()));
                    json.writeArrayFieldStart("fixes");
                    for (Fix.Applicability fix : rule.fixes()) {
                        json.writeString(FindingJson.name(fix));
                    }
                    json.writeEndArray();
                    json.writeStringField("summary", rule.summary());
                    json.writeStringField("page", rule.page());
                }))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }
}
