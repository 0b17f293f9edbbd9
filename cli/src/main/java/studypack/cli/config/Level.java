package studypack.cli.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studypack.validate.Severity;

/// What is said of a rule.
public enum Level {
    /// It is not run.
    OFF(null),
    /// It judges as it comes, whatever was said before.
    ON(null),
    INFO(Severity.INFO),
    WARNING(Severity.WARNING),
    ERROR(Severity.ERROR);

    private final @Nullable Severity severity;

    Level(@Nullable Severity severity) {
        this.severity = severity;
    }

    /// Null where it says nothing of the severity.
    @Nullable
    Severity severity() {
        return severity;
    }

    /// As a user writes it.
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Level::written).toList();
    }

    /// Null where there is none of the name. Programs that read YAML 1.1 take `off` for `false`, and may write it so.
    static @Nullable Level named(String written) {
        return switch (written) {
            case "false" -> OFF;
            case "true" -> ON;
            default -> names().contains(written) ? valueOf(written.toUpperCase(Locale.ROOT)) : null;
        };
    }
}
