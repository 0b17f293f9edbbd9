package studypack.cli.report;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studypack.validate.Severity;

/// Counts of a check.
///
/// @param fixable   findings that `--fix` mends
/// @param suggested findings that `--unsafe-fixes` mends besides
/// @param ignored   findings that comments in the notes hide
/// @param old       findings that the baseline hides
/// @param scope     which findings are told, null where all are
public record Tally(
        int files,
        int filesWithFindings,
        int items,
        int errors,
        int warnings,
        int infos,
        int fixable,
        int suggested,
        int ignored,
        int old,
        @Nullable Scope scope) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null);

    /// Which findings are told where not all are.
    ///
    /// @param since   the commit as the user named it; they are new since then; null where old ones are told too
    /// @param changed they are on changed lines
    /// @param others  how many are not told
    public record Scope(@Nullable String since, boolean changed, int others) {
        private String words() {
            return (changed ? " on changed lines" : "") + (since == null ? "" : " since " + since);
        }

        private String untold() {
            return others == 0
                    ? ""
                    : ", " + count(others, since == null ? "other finding" : "old finding") + " not told";
        }
    }

    /// Of one file.
    public static Tally of(FileFindings file) {
        List<Finding> shown = file.findings();
        return new Tally(
                1,
                shown.isEmpty() ? 0 : 1,
                file.items(),
                count(shown, Severity.ERROR),
                count(shown, Severity.WARNING),
                count(shown, Severity.INFO),
                (int) shown.stream().filter(Finding::isFixable).count(),
                (int) shown.stream().filter(Finding::hasSuggestion).count(),
                hidden(file, FileFindings.By.NOTE),
                hidden(file, FileFindings.By.BASELINE),
                null);
    }

    private static int hidden(FileFindings file, FileFindings.By by) {
        return (int) file.hidden().stream().filter(each -> each.by() == by).count();
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    public Tally plus(Tally other) {
        return new Tally(
                files + other.files,
                filesWithFindings + other.filesWithFindings,
                items + other.items,
                errors + other.errors,
                warnings + other.warnings,
                infos + other.infos,
                fixable + other.fixable,
                suggested + other.suggested,
                ignored + other.ignored,
                old + other.old,
                scope);
    }

    /// The same where not all findings are told.
    public Tally within(@Nullable Scope scope) {
        return new Tally(
                files, filesWithFindings, items, errors, warnings, infos, fixable, suggested, ignored, old, scope);
    }

    /// How many findings were reported.
    public int findings() {
        return errors + warnings + infos;
    }

    /// For a person: "Found 3 errors and 2 warnings in 2 files (5 checked)".
    public String summary() {
        String fresh = scope == null || scope.since() == null ? "" : "new ";
        String words = scope == null ? "" : scope.words();
        String untold = scope == null ? "" : scope.untold();
        if (findings() == 0) {
            return "No " + fresh + "problems" + words + " in " + count(files, "file") + " (" + count(items, "item")
                    + hidden() + untold + ")";
        }
        List<String> kinds = Stream.of(
                        numbered(errors, fresh + "error"),
                        numbered(warnings, fresh + "warning"),
                        numbered(infos, fresh + "remark"))
                .filter(kind -> !kind.isEmpty())
                .toList();
        int last = kinds.size() - 1;
        String found =
                last == 0 ? kinds.getFirst() : String.join(", ", kinds.subList(0, last)) + " and " + kinds.getLast();
        return "Found " + found + words + " in " + count(filesWithFindings, "file") + " (" + Figures.of(files)
                + " checked" + hidden() + untold + ")";
    }

    /// ", 3 ignored, 120 in the baseline"
    private String hidden() {
        return (ignored == 0 ? "" : ", " + Figures.of(ignored) + " ignored")
                + (old == 0 ? "" : ", " + Figures.of(old) + " in the baseline");
    }

    /// What can be mended without an editor: "3 fixable with --fix (2 more with --unsafe-fixes)"; empty where nothing
    /// can.
    public String fixes() {
        if (fixable + suggested == 0) {
            return "";
        }
        if (fixable == 0) {
            return Figures.of(suggested) + " fixable with --unsafe-fixes";
        }
        String more = suggested == 0 ? "" : " (" + Figures.of(suggested) + " more with --unsafe-fixes)";
        return Figures.of(fixable) + " fixable with --fix" + more;
    }

    private static String numbered(int number, String word) {
        return number == 0 ? "" : count(number, word);
    }

    public static String count(int number, String word) {
        return Figures.of(number, word);
    }
}
