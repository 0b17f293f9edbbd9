package studypack.cli.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which rules a user asked for. A rule named outright wins over its area, and to ignore wins over to select.
public record Selection(List<String> select, List<String> ignore) {
    public static final Selection ALL = new Selection(List.of(), List.of());

    /// Which option runs the rule or does not, null where neither speaks of it.
    @Nullable
    Said<Boolean> of(String rule) {
        String area = RuleNames.area(rule);
        if (ignore.contains(rule)) {
            return new Said<>(false, "--ignore");
        }
        if (select.contains(rule)) {
            return new Said<>(true, "--select");
        }
        if (ignore.contains(area) || ignore.contains(RuleNames.ALL)) {
            return new Said<>(false, "--ignore");
        }
        if (select.isEmpty()) {
            return null;
        }
        return new Said<>(select.contains(area) || select.contains(RuleNames.ALL), "--select");
    }
}
