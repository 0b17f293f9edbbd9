package studypack.cli.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studypack.validate.Rules;
import studypack.validate.Severity;

/// What holds for notes, and which line or option says so, for a person.
public final class SettingsPage {
    private static final String INDENT = "  ";
    private static final String AS_IT_COMES = "default";

    private SettingsPage() {}

    /// One line.
    private record Row(String key, Said<String> said) {}

    /// @param all   every rule, also those of which nothing is said
    /// @param shown a file as the user knows it
    public static String of(Config config, Settings settings, boolean all, Function<Path, String> shown) {
        List<String> files = config.shownFiles();
        StringBuilder page = new StringBuilder(INDENT)
                .append(files.isEmpty() ? "no " + Configs.FILE : String.join(", ", files))
                .append('\n');
        List<Row> keys = new ArrayList<>();
        config.said(shown).forEach((key, values) -> values.forEach(said -> keys.add(new Row(key, said))));
        Said<Severity> failOn = settings.failOn();
        keys.add(new Row("fail-on", new Said<>(FailOn.written(failOn.value()), failOn.where())));
        append(page, keys);
        List<Row> rules = new ArrayList<>();
        for (Rules.Entry rule : RuleNames.rules()) {
            Said<Level> level = settings.levels().get(rule.name());
            if (level != null || all) {
                rules.add(new Row(rule.name(), rule(rule, level)));
            }
        }
        append(page, rules);
        int others = RuleNames.rules().size() - rules.size();
        if (others > 0) {
            page.append(INDENT)
                    .append(others)
                    .append(rules.isEmpty() ? " rules as they come\n" : " other rules as they come\n");
        }
        return page.toString();
    }

    private static Said<String> rule(Rules.Entry rule, @Nullable Said<Level> level) {
        if (level == null) {
            return new Said<>(FailOn.written(rule.severity()), AS_IT_COMES);
        }
        return level.value() == Level.ON
                ? new Said<>(FailOn.written(rule.severity()), level.where())
                : new Said<>(level.value().written(), level.where());
    }

    private static void append(StringBuilder page, List<Row> rows) {
        int key = rows.stream().mapToInt(row -> row.key().length()).max().orElse(0);
        int value =
                rows.stream().mapToInt(row -> row.said().value().length()).max().orElse(0);
        for (Row row : rows) {
            page.append(INDENT)
                    .append(padded(row.key(), key))
                    .append(padded(row.said().value(), value))
                    .append(row.said().where())
                    .append('\n');
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length() + 2);
    }
}
