package studypack.cli;

import java.util.List;
import java.util.stream.Stream;
import studypack.cli.files.NoteFile;
import studypack.cli.files.NoteFiles;
import studypack.cli.files.PictureFiles;
import studypack.cli.report.CheckReport;
import studypack.cli.report.Reports;
import studypack.cli.report.Style;
import studypack.cli.report.Tally;
import studypack.note.Note;
import studypack.validate.Checker;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rules;
import studypack.validate.SharedIds;
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
                Stream.concat(OPTIONS.stream(), Fixing.OPTIONS.stream()).toList());
    }

    private static final List<Syntax.Option> OPTIONS = List.of(
            Syntax.Option.one(
                    "--output",
                    "FORMAT[=FILE]",
                    "how findings are printed: " + String.join(", ", Reports.names()) + "; repeatable"),
            Syntax.Option.flag("--statistics", "prints how often each rule found something, and no finding"),
            Syntax.Option.flag("--quiet", "prints nothing but findings"),
            Syntax.Option.flag("--all", "shows remarks (severity info) too, and folds nothing"),
            Syntax.Option.many("--select", "RULE", "only these rules or areas, such as key or key/missing"),
            Syntax.Option.many("--ignore", "RULE", "not these rules or areas"));

    /// A file and what is wrong with it.
    ///
    /// @param fixed the file, and what its fixes make of it where they are asked for
    private record Checked(NoteFile file, Fixed fixed, List<Diagnostic> findings) {
        static Checked of(NoteFile file, Fixed fixed) {
            return new Checked(file, fixed, fixed.after().findings());
        }

        Note note() {
            return fixed.after().note();
        }

        Checked with(List<Diagnostic> others) {
            return others.isEmpty()
                    ? this
                    : new Checked(
                            file,
                            fixed,
                            Stream.concat(findings.stream(), others.stream())
                                    .sorted(Checker.ORDER)
                                    .toList());
        }
    }

    @Override
    public int run(Given given, Surroundings here) {
        Outputs outputs = Outputs.of(given, here);
        outputs.keepOffNotes(here.orContent(given.operands()), here);
        Reports.View view = new Reports.View(new Style(here.colour()), given.has("--all"), given.has("--quiet"));
        Selection selection = Selection.of(given.values("--select"), given.values("--ignore"), Rules.all());
        Fixing fixing = Fixing.of(given, view.all(), here);
        return fixing.reports()
                ? outputs.write(view, here, report -> check(given, selection, fixing, outputs, report, here))
                : check(given, selection, fixing, outputs, CheckReport.NONE, here);
    }

    private static int check(
            Given given, Selection selection, Fixing fixing, Outputs outputs, CheckReport report, Surroundings here) {
        NoteFiles.Found found = NoteFiles.find(here.orContent(given.operands()), here.cwd());
        List<NoteFile> files = found.files().stream().sorted(NoteFiles.ORDER).toList();
        // The constraints take as long to set up as the first note takes to read; a daemon, for a run may end before.
        Thread.ofPlatform().daemon().start(Checker::prepare);
        Context context = new Context(PictureFiles.of(files), selection.rules());
        Tally[] tally = {Tally.NONE};
        PackFolders packs = new PackFolders();
        SharedIds ids = new SharedIds();
        boolean whole = Reading.eachWhole(
                found,
                files,
                NoteFile::shown,
                (file, bytes, reader) ->
                        Checked.of(file, fixing.fixed(bytes, reader, note -> Checker.check(note, context))),
                alone -> {
                    Checked checked =
                            alone.with(ids.check(packs.of(alone.note().path(), here.cwd()), alone.note()).stream()
                                    .filter(finding -> selection.takes(finding.rule()))
                                    .toList());
                    List<Diagnostic> shown =
                            checked.findings().stream().filter(fixing::isTold).toList();
                    fixing.take(checked.file(), checked.fixed());
                    tally[0] = tally[0].plus(Tally.of(checked.note(), checked.findings(), shown));
                    report.file(checked.note(), shown);
                    return !here.readerGone() || outputs.hasFiles() || fixing.writes();
                },
                here);
        report.end(tally[0]);
        boolean written = fixing.end();
        if (!whole || !written) {
            return Exit.FAILED;
        }
        return fixing.findsFault(tally[0].errors() + tally[0].warnings()) ? Exit.FINDINGS : Exit.OK;
    }
}
