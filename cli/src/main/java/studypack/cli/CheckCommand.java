package studypack.cli;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import studypack.cli.config.Asked;
import studypack.cli.config.Settings;
import studypack.cli.files.NoteFile;
import studypack.cli.files.NoteFiles;
import studypack.cli.files.PictureFiles;
import studypack.cli.report.CheckReport;
import studypack.cli.report.Reports;
import studypack.cli.report.RuleTable;
import studypack.cli.report.Style;
import studypack.cli.report.Tally;
import studypack.media.MediaSource;
import studypack.note.Note;
import studypack.validate.Checker;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.RuleTimes;
import studypack.validate.corpus.Corpus;
import studypack.validate.corpus.NoteFacts;
import studypack.validate.fixes.Fixed;

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
                Stream.of(OPTIONS, Judging.OPTIONS, Fixing.OPTIONS)
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

    /// A file and what is wrong with it.
    ///
    /// @param fixed the file, and what its fixes make of it where they are asked for
    /// @param facts what of it is compared with other notes
    private record Checked(NoteFile file, Settings settings, Fixed fixed, List<Diagnostic> findings, NoteFacts facts) {

        Note note() {
            return fixed.after().note();
        }

        Checked with(List<Diagnostic> others) {
            return others.isEmpty()
                    ? this
                    : new Checked(
                            file,
                            settings,
                            fixed,
                            Stream.concat(findings.stream(), others.stream())
                                    .sorted(Checker.ORDER)
                                    .toList(),
                            facts);
        }
    }

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
        boolean all = given.has("--all");
        Notes found = Notes.of(given, asked, here);
        List<NoteFile> files = found.files().stream().sorted(NoteFiles.ORDER).toList();
        // The constraints take as long to set up as the first note takes to read; a daemon, for a run may end before.
        Thread.ofPlatform().daemon().start(Checker::prepare);
        MediaSource media = PictureFiles.of(files);
        Tally[] tally = {Tally.NONE};
        boolean[] fails = {false};
        PackFolders packs = new PackFolders();
        Corpus corpus = new Corpus();
        RuleTimes times = given.has("--profile-rules") ? RuleTimes.on() : RuleTimes.OFF;
        boolean whole = Reading.eachWhole(
                found,
                files,
                NoteFile::shown,
                (file, bytes, reader) -> {
                    Settings settings = found.of(file);
                    Context context = found.context(file, media, all);
                    Fixed fixed = fixing.fixed(
                            bytes, reader, note -> Checker.check(note, context, times), told(all, settings));
                    return new Checked(
                            file,
                            settings,
                            fixed,
                            fixed.findings(),
                            NoteFacts.of(fixed.after().note()));
                },
                alone -> {
                    String pack = packs.of(alone.note().path(), here.cwd());
                    long start = times.start();
                    Checked checked = alone.with(
                            corpus.check(pack, alone.facts(), alone.settings().rules(all)));
                    times.stop("duplicate, item (all notes together)", start);
                    Predicate<Diagnostic> told = told(all, checked.settings());
                    List<Diagnostic> shown =
                            checked.findings().stream().filter(told).toList();
                    fixing.take(checked.file(), checked.fixed(), told);
                    tally[0] = tally[0].plus(Tally.of(checked.note(), shown));
                    fails[0] |= shown.stream()
                            .anyMatch(finding -> checked.settings().fails(finding.severity()));
                    report.file(checked.note(), shown);
                    return !here.readerGone() || outputs.hasFiles() || fixing.writes();
                },
                here);
        report.end(tally[0]);
        if (times.isOn()) {
            here.out().flush();
            here.err().print(RuleTable.of(times.times()));
        }
        boolean written = fixing.end();
        if (!whole || !written) {
            return Exit.FAILED;
        }
        return fixing.findsFault(fails[0]) ? Exit.FINDINGS : Exit.OK;
    }

    private static Predicate<Diagnostic> told(boolean all, Settings settings) {
        return finding -> settings.tells(finding, all);
    }
}
