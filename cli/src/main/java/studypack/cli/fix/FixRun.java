package studypack.cli.fix;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import studypack.cli.files.NoteFile;
import studypack.cli.report.FileFindings;
import studypack.cli.report.Finding;
import studypack.cli.report.Printable;
import studypack.cli.report.Tally;
import studypack.cli.rewrite.DiffView;
import studypack.cli.rewrite.Replacing;
import studypack.cli.rewrite.Version;
import studypack.text.Position;
import studypack.validate.Diagnostic;
import studypack.validate.fixes.Fixed;
import studypack.validate.fixes.Judged;
import studypack.validate.fixes.Left;

/// Takes file after file: shows what its fixes change, or writes them all in the end, when every file is read.
public final class FixRun {
    private final FixMode mode;
    private final DiffView view;
    private final PrintStream out;
    private final Consumer<String> remark;
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Integer> done = new TreeMap<>();
    private int files;
    private int changed;
    private int more;
    private boolean failed;

    private record Change(NoteFile file, Fixed fixed) {}

    /// @param remark takes a line for the user that is no output
    public FixRun(FixMode mode, DiffView view, PrintStream out, Consumer<String> remark) {
        this.mode = mode;
        this.view = view;
        this.out = out;
        this.remark = remark;
    }

    /// @param left what is told of the file when it is mended
    public void take(NoteFile file, Fixed fixed, FileFindings left) {
        files++;
        // A report counts them by itself.
        more += mode.suggested() || mode.reports() ? 0 : suggested(left);
        tellLeft(file, fixed);
        if (!fixed.changes()) {
            return;
        }
        if (mode.diff()) {
            show(file, fixed);
        } else {
            changes.add(new Change(file, fixed));
        }
    }

    private static int suggested(FileFindings file) {
        return (int) file.findings().stream().filter(Finding::hasSuggestion).count();
    }

    /// One line for all findings of a rule that are left for the same reason, at the first.
    private void tellLeft(NoteFile file, Fixed fixed) {
        Map<String, List<Left>> same = new LinkedHashMap<>();
        fixed.left()
                .forEach(
                        left -> same.computeIfAbsent(left.finding().rule() + " " + left.why(), key -> new ArrayList<>())
                                .add(left));
        for (List<Left> lefts : same.values()) {
            Left first = lefts.getFirst();
            Position at = fixed.after()
                    .note()
                    .source()
                    .position(first.finding().span().start());
            remark.accept(file.shown() + ":" + at + ": left "
                    + (lefts.size() == 1 ? "" : lefts.size() + " × ")
                    + first.finding().rule() + ", for " + first.why());
        }
    }

    private void show(NoteFile file, Fixed fixed) {
        byte[] diff = view.of(file, version(fixed.before()), version(fixed.after()), (from, to) -> "");
        out.write(diff, 0, diff.length);
        count(fixed);
    }

    private static Version version(Judged file) {
        return Version.of(file.bytes(), file.note().source());
    }

    private void count(Fixed fixed) {
        changed++;
        fixed.done().forEach(finding -> done.merge(finding.rule(), 1, Integer::sum));
    }

    /// Writes the files.
    ///
    /// @param line takes what was written, one line a file
    public void write(Consumer<String> line) {
        Replacing replacing = new Replacing(false, remark);
        for (Change change : changes) {
            Fixed fixed = change.fixed();
            String written = replacing.write(
                    change.file(), fixed.before().bytes(), fixed.after().bytes());
            if (written == null) {
                failed = true;
                continue;
            }
            count(fixed);
            line.accept("fixed " + Printable.of(written) + ": " + rules(fixed.done()));
        }
    }

    /// Something could not be written.
    public boolean failed() {
        return failed;
    }

    /// Files are written, or would be.
    public boolean changes() {
        return changed > 0;
    }

    /// "Fixed 3 findings in 2 files: 1 key/lower-case, 2 text/invisible-character".
    public String summary() {
        int findings = done.values().stream().mapToInt(Integer::intValue).sum();
        String rest = more == 0 ? "" : "; " + more + " more with --unsafe-fixes";
        if (changed == 0) {
            return "Nothing to fix in " + Tally.count(files, "file") + rest;
        }
        return (mode.diff() ? "Would fix " : "Fixed ") + Tally.count(findings, "finding") + " in "
                + Tally.count(changed, "file") + ": " + words(done) + rest;
    }

    private static String rules(List<Diagnostic> findings) {
        Map<String, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
        return words(counts);
    }

    private static String words(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
    }
}
