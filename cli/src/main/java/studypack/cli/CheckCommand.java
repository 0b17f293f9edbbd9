package studypack.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studypack.cli.config.Asked;
import studypack.cli.files.NoteFile;
import studypack.cli.files.NoteFiles;
import studypack.cli.report.CheckReport;
import studypack.cli.report.FileFindings;
import studypack.cli.report.Reports;
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
                        + "Exit code 0: nothing found, 1: errors or warnings, 2: could not run.",
                Stream.of(OPTIONS, Since.OPTIONS, Judging.RULES, Judging.OPTIONS, Fixing.OPTIONS)
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
            Syntax.Option.flag("--all", "shows remarks (severity info) too, and folds nothing"));

    @Override
    public int run(Given given, Surroundings here) {
        boolean all = given.has("--all");
        if (Judging.shows(given)) {
            return Judging.show(given, here);
        }
        Asked asked = Judging.asked(given);
        Outputs outputs = Outputs.of(given, here);
        outputs.keepOffNotes(here.orContent(given.operands()), here);
        Reports.View view = new Reports.View(new Style(here.colour()), all, given.has("--quiet"));
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

    private static int check(
            Given given,
            Notes notes,
            List<NoteFile> files,
            @Nullable Since since,
            Fixing fixing,
            Outputs outputs,
            CheckReport report,
            Surroundings here) {
        RuleTimes times = given.has("--profile-rules") ? RuleTimes.on() : RuleTimes.OFF;
        CheckRun run = new CheckRun(notes, files, given.has("--all"), fixing, times, here);
        Telling telling = new Telling(fixing, report);
        boolean whole = run.each(checked -> {
            if (since == null) {
                telling.take(checked);
            } else {
                telling.keep(checked);
            }
            return !here.readerGone() || outputs.hasFiles() || fixing.writes();
        });
        if (since != null) {
            telling.sifted(since);
        }
        report.end(since == null ? telling.tally : telling.tally.within(since.scope()));
        if (times.isOn()) {
            here.out().flush();
            here.err().print(RuleTable.of(times.times()));
        }
        boolean written = fixing.end();
        if (!whole || !written) {
            return Exit.FAILED;
        }
        return fixing.findsFault(telling.fails) ? Exit.FINDINGS : Exit.OK;
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

        void sifted(Since since) {
            Iterator<FileFindings> left = since.sift(
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
