package studypack.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import studypack.cli.files.Failure;
import studypack.cli.fix.FixMode;
import studypack.cli.fix.FixRun;
import studypack.cli.fix.Mendable;
import studypack.cli.report.Printable;
import studypack.cli.report.Style;
import studypack.cli.rewrite.DiffView;
import studypack.note.Note;
import studypack.text.Decoder;
import studypack.validate.Diagnostic;
import studypack.validate.fixes.Fixed;
import studypack.validate.fixes.Fixer;
import studypack.validate.fixes.Judged;

/// What `check` does beyond telling: it mends, or shows how it would.
final class Fixing {
    static final List<Syntax.Option> OPTIONS = List.of(
            Syntax.Option.flag("--fix", "mends what can be mended without changing what a note says"),
            Syntax.Option.flag("--unsafe-fixes", "with --fix or --diff: applies suggestions, too"),
            Syntax.Option.flag("--diff", "prints what --fix would change as a patch, and writes nothing"),
            Syntax.Option.flag("--fix-only", "like --fix, without telling what is left"),
            Syntax.Option.flag("--exit-non-zero-on-fix", "gives exit code 1 where something was fixed"));

    private final FixMode mode;
    private final boolean failsOnFix;
    private final FixRun run;
    private final @Nullable Mendable mendable;
    private final Surroundings here;

    private Fixing(FixMode mode, boolean failsOnFix, @Nullable Mendable mendable, Surroundings here) {
        this.mode = mode;
        this.failsOnFix = failsOnFix;
        this.mendable = mendable;
        this.here = here;
        DiffView view = new DiffView(here.cwd(), new Style(here.colour()), here.outTerminal());
        this.run = new FixRun(mode, view, here.out(), line -> here.say(Printable.of(line)));
    }

    /// Mends nothing.
    static Fixing none(Surroundings here) {
        return new Fixing(new FixMode(false, false, false, false), false, null, here);
    }

    /// The same that mends only some findings.
    Fixing only(Mendable findings) {
        return new Fixing(mode, failsOnFix, findings, here);
    }

    /// @throws Failure where options do not go together
    static Fixing of(Given given, Surroundings here) {
        boolean diff = given.has("--diff");
        boolean only = given.has("--fix-only");
        boolean write = !diff && (only || given.has("--fix"));
        FixMode mode = new FixMode(write, diff, only, given.has("--unsafe-fixes"));
        refuse(mode.suggested() && !mode.isOn(), "--unsafe-fixes goes with --fix, --fix-only or --diff");
        String silent = diff ? "--diff" : "--fix-only";
        for (String report : List.of("--output", "--statistics")) {
            refuse(!mode.reports() && given.has(report), report + " does not go with " + silent);
        }
        boolean failsOnFix = given.has("--exit-non-zero-on-fix");
        refuse(failsOnFix && given.has("--exit-zero"), "--exit-zero and --exit-non-zero-on-fix do not go together");
        return new Fixing(mode, failsOnFix, null, here);
    }

    private static void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new Failure(message + " (studypack check --help shows what can be written)");
        }
    }

    boolean reports() {
        return mode.reports();
    }

    boolean isOn() {
        return mode.isOn();
    }

    boolean writes() {
        return mode.write();
    }

    /// Reads and judges a file, and works out its fixes where they are asked for.
    ///
    /// @param told of which findings the run tells; no other is mended
    /// @throws IOException where the file cannot be read as a note
    Fixed fixed(
            byte[] bytes,
            Reading.WholeReader reader,
            Function<Note, List<Diagnostic>> check,
            Predicate<Diagnostic> told)
            throws IOException {
        Note note = reader.read(Decoder.decode(bytes));
        if (!mode.isOn()) {
            return Fixed.none(new Judged(bytes, note, check.apply(note)));
        }
        if (mendable == null) {
            return fixed(new Judged(bytes, note, check.apply(note)), reader, check, told);
        }
        Mendable.Watch watch = mendable.watch(check);
        return fixed(new Judged(bytes, note, watch.apply(note)), reader, watch, told.and(watch));
    }

    private Fixed fixed(
            Judged file,
            Reading.WholeReader reader,
            Function<Note, List<Diagnostic>> check,
            Predicate<Diagnostic> wanted) {
        return Fixer.fix(file, mode.suggested(), wanted, new Again(reader, check));
    }

    void take(CheckRun.Checked checked) {
        if (mode.isOn()) {
            run.take(checked.file(), Objects.requireNonNull(checked.fixed()), checked.found());
        }
    }

    /// Writes the files, and says what was done.
    ///
    /// @return whether all could be written
    boolean end() {
        if (!mode.isOn()) {
            return true;
        }
        run.write(mode.only() ? line -> here.out().print(line + "\n") : this::tell);
        tell(run.summary());
        return !run.failed();
    }

    /// What the user is to know, apart from the output that a tool may take.
    private void tell(String line) {
        here.out().flush();
        here.err().print(line + "\n");
        here.err().flush();
    }

    /// Whether the run ends with exit code 1.
    ///
    /// @param found what fails a check is left
    boolean findsFault(boolean found) {
        boolean fault = mode.diff() ? run.changes() : !mode.only() && found;
        return fault || (failsOnFix && run.changes());
    }
}
