package studypack.cli.report;

/// Counts of a check.
///
/// @param hidden findings of severity INFO that were not asked for
public record Tally(int files, int filesWithFindings, int items, int errors, int warnings, int infos, int hidden) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(
                files + other.files,
                filesWithFindings + other.filesWithFindings,
                items + other.items,
                errors + other.errors,
                warnings + other.warnings,
                infos + other.infos,
                hidden + other.hidden);
    }

    /// For a person: "Found 3 errors and 2 warnings in 2 files (5 checked)".
    public String summary() {
        String more = hidden == 0 ? "" : "; " + count(hidden, "remark") + " more with --all";
        if (errors + warnings + infos == 0) {
            return "No problems in " + count(files, "file") + " (" + count(items, "item") + ")" + more;
        }
        String found = "";
        found = join(found, errors, "error");
        found = join(found, warnings, "warning");
        found = join(found, infos, "remark");
        return "Found " + found + " in " + count(filesWithFindings, "file") + " (" + files + " checked)" + more;
    }

    private static String join(String before, int number, String word) {
        if (number == 0) {
            return before;
        }
        return (before.isEmpty() ? "" : before + " and ") + count(number, word);
    }

    public static String count(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
