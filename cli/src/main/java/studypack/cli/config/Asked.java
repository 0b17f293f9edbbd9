package studypack.cli.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import studypack.cli.DidYouMean;
import studypack.cli.files.Failure;
import studypack.validate.Severity;

/// What a user says on the command line of how notes are judged; it is stronger than any file.
public record Asked(Selection selection, Layer says) {
    public static final Asked NOTHING = new Asked(Selection.ALL, Layer.SILENT);

    /// What `--profile` knows.
    public static String profiles() {
        return String.join(", ", Form.names());
    }

    /// @param severities `RULE=LEVEL`, the later over the earlier
    /// @param failOn     null where it is not given
    /// @param profile    null where it is not given
    /// @throws Failure where a name is that of no rule, no area or no level
    public static Asked of(
            List<String> select,
            List<String> ignore,
            List<String> severities,
            @Nullable String failOn,
            @Nullable String profile) {
        List<String> named = new ArrayList<>(select);
        named.addAll(ignore);
        named.forEach(Asked::refuseUnknown);
        Map<String, Said<Level>> rules = new TreeMap<>();
        for (String severity : severities) {
            int equals = severity.indexOf('=');
            if (equals < 0) {
                throw new Failure("--severity needs RULE=LEVEL, such as key/missing=warning, not " + severity);
            }
            String rule = severity.substring(0, equals);
            refuseUnknown(rule);
            rules.put(rule, new Said<>(level(severity.substring(equals + 1)), "--severity"));
        }
        Said<Severity> least = failOn == null ? null : new Said<>(failOn(failOn), "--fail-on");
        Said<Form> form = profile == null ? null : new Said<>(form(profile), "--profile");
        return new Asked(new Selection(List.copyOf(select), List.copyOf(ignore)), new Layer(form, least, rules));
    }

    private static void refuseUnknown(String rule) {
        if (!RuleNames.known().contains(rule)) {
            throw new Failure("no rule and no area is called " + rule + DidYouMean.hint(rule, RuleNames.known())
                    + " (studypack rules lists them)");
        }
    }

    private static Level level(String written) {
        Level level = Level.named(written);
        if (level == null) {
            throw unknown("--severity", written, Level.names());
        }
        return level;
    }

    private static Severity failOn(String written) {
        if (!FailOn.names().contains(written)) {
            throw unknown("--fail-on", written, FailOn.names());
        }
        return FailOn.named(written);
    }

    private static Form form(String written) {
        if (!Form.names().contains(written)) {
            throw unknown("--profile", written, Form.names());
        }
        return Form.named(written);
    }

    private static Failure unknown(String option, String written, List<String> known) {
        return new Failure(
                option + " knows " + String.join(", ", known) + ", not " + written + DidYouMean.hint(written, known));
    }
}
