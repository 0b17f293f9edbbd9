package studypack.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studypack.cli.cache.Cache;
import studypack.cli.check.Sieve;
import studypack.cli.config.Asked;
import studypack.cli.files.NoteFile;
import studypack.cli.files.NoteFiles;
import studypack.cli.fix.Mendable;
import studypack.cli.report.CheckReport;
import studypack.cli.report.FileFindings;
import studypack.cli.report.Reports;
import studypack.cli.report.RepositoryPaths;
import studypack.cli.report.RuleTable;
import studypack.cli.report.Style;
import studypack.cli.report.Tally;
import studypack.validate.RuleTimes;

/// `studypack check`: what is wrong with the notes.
final class CheckCommand implements Command {
    @Override
    public Syntax syntax() {
        return new Syntax(
                "check",
                "[PATH…]",
                Integer.MAX_VALUE,
                "Prints what is wrong with the notes under PATH (default: content), or mends it.\n"
                        + "Exit code 0: nothing to fail on, 1: findings, 2: could not run, 130: interrupted.",
                Stream.of(
                                OPTIONS,
                                Since.OPTIONS,
                                OldFindings.OPTIONS,
                                Judging.OPTIONS,
                                Fixing.OPTIONS,
                                Ignoring.OPTIONS,
                                Caching.OPTIONS)
                        .flatMap(List::stream)
                        .toList());
    }

    private static final List<Syntax.Option> OPTIONS = List.of(
            Syntax.Option.one(
                    "--output",
                    "FORMAT[=FILE]",
                    "how findings are printed: " + String.join(", ", Reports.names()) + "; repeatable"),
            Syntax.Option.flag("--statistics", "prints how often each rule found something, and no finding"),
            Syntax.Option.flag("--quiet", "prints nothing but findings"),
            Syntax.Option.flag("--profile-rules", "tells how long each rule took"),
            Syntax.Option.flag("--all", "shows remarks (severity info) too, and folds nothing"),
            Syntax.Option.flag("--exit-zero", "gives exit code 0 whatever is found"),
            Syntax.Option.flag(Notes.ALLOW_EMPTY, "gives exit code 0 where there is no note to check"));

    @Override
    public int run(Given given, Surroundings here) {
        boolean all = given.has("--all");
        if (Judging.shows(given)) {
            return Judging.show(given, here);
        }
        Asked asked = Judging.asked(given);
        Outputs outputs = Outputs.of(given, here);
        outputs.keepOffNotes(here.orContent(given.operands()), here);
        Reports.View view = new Reports.View(
                new Style(here.colour()),
                all,
                given.has("--quiet"),
                RepositoryPaths.around(here.cwd()),
                here.stepSummary());
        Ignoring ignoring = Ignoring.of(given, here);
        if (ignoring != null) {
            int code = check(given, asked, Fixing.none(here), outputs, ignoring, here);
            return code == Exit.FAILED ? code : ignoring.write(Notes.of(given, asked, here));
        }
        Fixing fixing = Fixing.of(given, here);
        return fixing.reports()
                ? outputs.write(view, here, report -> check(given, asked, fixing, outputs, report, here))
                : check(given, asked, fixing, outputs, CheckReport.NONE, here);
    }

    private static int check(
            Given given, Asked asked, Fixing fixing, Outputs outputs, CheckReport report, Surroundings here) {
        if (!Since.isAsked(given)) {
            Notes notes = Notes.of(given, asked, here);
            List<NoteFile> files =
                    notes.files().stream().sorted(NoteFiles.ORDER).toList();
            return check(given, notes, files, null, fixing, outputs, report, here);
        }
        try (Since since = Since.of(given, asked, here)) {
            return check(given, since.notes(), since.files(), since, fixing, outputs, report, here);
        }
    }

    /// What is told is known only when all is read, and only then can it be mended.
    private static Mendable mendable(Given given, Notes notes, List<NoteFile> files, Sieve sieve, Surroundings here) {
        List<FileFindings> found = new ArrayList<>();
        Surroundings silent = here.silent();
        new CheckRun(
                        notes,
                        files,
                        given.has("--all"),
                        Fixing.none(silent),
                        Caching.of(given, silent),
                        RuleTimes.OFF,
                        silent)
                .each(checked -> found.add(checked.found()));
        return new Mendable(found, sieve.sift(found));
    }

    private static int check(
            Given given,
            Notes notes,
            List<NoteFile> files,
            @Nullable Since since,
            Fixing fixing,
            Outputs outputs,
            CheckReport report,
            Surroundings here) {
        OldFindings old = OldFindings.of(given, notes.configs(), here);
        boolean waits = since != null || files.stream().map(NoteFile::shown).anyMatch(old::hold);
        RuleTimes times = given.has("--profile-rules") ? RuleTimes.on() : RuleTimes.OFF;
        boolean all = given.has("--all");
        Sieve sieve = since == null ? old : since.behind(old);
        Fixing mending = waits && fixing.isOn()
                ? fixing.only(
                        mendable(given, notes, files, since == null ? old.again() : since.behind(old.again()), here))
                : fixing;
        CheckRun run = new CheckRun(notes, files, all, mending, cache(given, mending, times, here), times, here);
        Telling telling = new Telling(mending, report);
        boolean whole = run.each(checked -> {
            if (waits) {
                telling.keep(checked);
            } else {
                telling.take(checked);
            }
            return !here.readerGone() || outputs.hasFiles() || fixing.writes();
        });
        if (waits) {
            telling.sifted(sieve);
        }
        report.end(since == null ? telling.tally : telling.tally.within(since.scope()));
        if (times.isOn()) {
            here.out().flush();
            here.err().print(RuleTable.of(times.times()));
        }
        boolean isStale = old.tellStale();
        boolean written = mending.end();
        if (!whole || !written) {
            return Exit.FAILED;
        }
        boolean fault = mending.findsFault(telling.fails) || isStale;
        return fault && !given.has("--exit-zero") ? Exit.FINDINGS : Exit.OK;
    }

    /// What is mended is read and judged anew, and rules whose time is taken have to run.
    private static Cache cache(Given given, Fixing fixing, RuleTimes times, Surroundings here) {
        return fixing.isOn() || times.isOn() ? Cache.none() : Caching.of(given, here);
    }

    /// Hands each file on to those who tell of it and mend it, and counts.
    private static final class Telling {
        private final Fixing fixing;
        private final CheckReport report;
        private Tally tally = Tally.NONE;
        private boolean fails;
        private final List<CheckRun.Checked> kept = new ArrayList<>();

        Telling(Fixing fixing, CheckReport report) {
            this.fixing = fixing;
            this.report = report;
        }

        /// Until it is known which findings are told.
        void keep(CheckRun.Checked checked) {
            kept.add(checked);
        }

        void sifted(Sieve sieve) {
            Iterator<FileFindings> left = sieve.sift(
                            kept.stream().map(CheckRun.Checked::found).toList())
                    .iterator();
            kept.stream()
                    .map(checked ->
                            new CheckRun.Checked(checked.file(), checked.settings(), checked.fixed(), left.next()))
                    .sorted(Comparator.comparing(CheckRun.Checked::file, NoteFiles.ORDER))
                    .forEach(this::take);
        }

        void take(CheckRun.Checked checked) {
            fixing.take(checked);
            tally = tally.plus(Tally.of(checked.found()));
            fails |= checked.found().findings().stream()
                    .anyMatch(finding -> checked.settings().fails(finding.severity()));
            report.file(checked.found());
        }
    }
}
