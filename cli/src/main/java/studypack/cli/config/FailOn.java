package studypack.cli.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import studypack.validate.Severity;

/// The least severity with which a check fails.
public final class FailOn {
    static final Said<Severity> USUAL = new Said<>(Severity.WARNING, "default");

    private FailOn() {}

    public static List<String> names() {
        return Arrays.stream(Severity.values()).map(FailOn::written).toList();
    }

    /// @param written one of [#names()]
    public static Severity named(String written) {
        return Severity.valueOf(written.toUpperCase(Locale.ROOT));
    }

    public static String written(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
