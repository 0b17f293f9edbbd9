package studypack.cli.report;

import java.util.Locale;

/// Writes numbers that may be large so that a person can read them.
public final class Figures {
    private Figures() {}

    /// `12,345`.
    public static String of(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// `1 line`, `12,345 lines`.
    public static String of(int number, String word) {
        return of(number) + " " + word + (number == 1 ? "" : "s");
    }
}
