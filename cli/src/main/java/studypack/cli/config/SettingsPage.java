package studypack.cli.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import studypack.cli.report.DisplayWidth;
import studypack.validate.Rules;
import studypack.validate.Severity;

/// What holds for notes, and which line or option says so, for a person.
public final class SettingsPage {
    private static final String INDENT = "  ";
    private static final String AS_IT_COMES = "default";

    private SettingsPage() {}

    /// One line.
    private record Row(String key, Said<String> said) {}

    /// @param all every rule, also those of which nothing is said
    public static String of(Config config, Settings settings, boolean all) {
        List<String> files = config.shownFiles();
        StringBuilder page = new StringBuilder(INDENT)
                .append(files.isEmpty() ? "no " + Configs.FILE : String.join(", ", files))
                .append('\n');
        List<Row> keys = new ArrayList<>();
        config.said().forEach((key, values) -> values.forEach(said -> keys.add(new Row(key, said))));
        Said<Severity> failOn = settings.failOn();
        keys.add(new Row("fail-on", new Said<>(FailOn.written(failOn.value()), failOn.where())));
        Said<Form> profile = settings.profile();
        if (profile != null) {
            keys.add(new Row("profile", new Said<>(profile.value().written(), profile.where())));
        }
        append(page, keys);
        List<Row> rules = all ? each(settings) : grouped(settings);
        append(page, rules);
        if (!all && settings.levels().size() < RuleNames.rules().size()) {
            String which = settings.levels().isEmpty() ? "all rules" : "the other rules";
            page.append(INDENT).append(which).append(" as they come\n");
        }
        return page.toString();
    }

    private static List<Row> each(Settings settings) {
        return RuleNames.rules().stream()
                .map(rule -> new Row(rule.name(), written(rule, settings)))
                .toList();
    }

    /// One row where most rules of an area, or of all, are alike, and one for each of the others.
    private static List<Row> grouped(Settings settings) {
        List<Row> rows = new ArrayList<>();
        Said<Level> usual = usual(RuleNames.rules(), settings);
        if (usual != null) {
            rows.add(new Row(RuleNames.ALL, written(usual)));
        }
        Map<String, List<Rules.Entry>> areas = new TreeMap<>();
        RuleNames.rules()
                .forEach(rule -> areas.computeIfAbsent(RuleNames.area(rule.name()), area -> new ArrayList<>())
                        .add(rule));
        areas.forEach((area, rules) -> {
            Said<Level> here = usual(rules, settings);
            if (here != null && !here.equals(usual)) {
                rows.add(new Row(area, written(here)));
            }
            Said<Level> expected = here == null ? usual : here;
            for (Rules.Entry rule : rules) {
                if (!Objects.equals(settings.levels().get(rule.name()), expected)) {
                    rows.add(new Row(rule.name(), written(rule, settings)));
                }
            }
        });
        return rows;
    }

    /// What is said of most of the rules, null where nothing is.
    private static @Nullable Said<Level> usual(List<Rules.Entry> rules, Settings settings) {
        Map<Said<Level>, Integer> counts = new HashMap<>();
        for (Rules.Entry rule : rules) {
            Said<Level> level = settings.levels().get(rule.name());
            if (level != null && counts.merge(level, 1, Integer::sum) * 2 > rules.size()) {
                return level;
            }
        }
        return null;
    }

    private static Said<String> written(Said<Level> level) {
        return new Said<>(level.value().written(), level.where());
    }

    /// A rule as severe as it is.
    private static Said<String> written(Rules.Entry rule, Settings settings) {
        Said<Level> level = settings.levels().get(rule.name());
        if (level == null || level.value() == Level.ON) {
            return new Said<>(FailOn.written(rule.severity()), level == null ? AS_IT_COMES : level.where());
        }
        return written(level);
    }

    private static void append(StringBuilder page, List<Row> rows) {
        int key =
                rows.stream().mapToInt(row -> DisplayWidth.of(row.key())).max().orElse(0);
        int value = rows.stream()
                .mapToInt(row -> DisplayWidth.of(row.said().value()))
                .max()
                .orElse(0);
        for (Row row : rows) {
            page.append(INDENT)
                    .append(DisplayWidth.pad(row.key(), key + 2))
                    .append(DisplayWidth.pad(row.said().value(), value + 2))
                    .append(row.said().where())
                    .append('\n');
        }
    }
}
