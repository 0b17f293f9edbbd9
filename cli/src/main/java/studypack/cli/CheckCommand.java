package studypack.cli;

import java.util.List;
import java.util.stream.Stream;
import studypack.cli.files.NoteFile;
import studypack.cli.files.NoteFiles;
import studypack.cli.files.PictureFiles;
import studypack.cli.report.CheckReport;
import studypack.cli.report.JsonReport;
import studypack.cli.report.Style;
import studypack.cli.report.Tally;
import studypack.cli.report.TextReport;
import studypack.note.Note;
import studypack.validate.Checker;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rules;
import studypack.validate.Severity;
import studypack.validate.corpus.Corpus;
import studypack.validate.corpus.NoteFacts;

/// `studypack check`: what is wrong with the notes.
final class CheckCommand implements Command {
    @Override
    public Syntax syntax() {
        return new Syntax(
                "check",
                "[PATH…]",
                Integer.MAX_VALUE,
                "Prints what is wrong with the notes under PATH (default: content).\n"
                        + "Exit code 0: nothing found, 1: errors or warnings, 2: could not run.",
                List.of(
                        Syntax.Option.one("--output", "FORMAT", "full (default), concise or json"),
                        Syntax.Option.flag("--all", "shows remarks (severity info) too, and folds nothing"),
                        Syntax.Option.many("--select", "RULE", "only these rules or areas, such as key or key/missing"),
                        Syntax.Option.many("--ignore", "RULE", "not these rules or areas")));
    }

    /// A note, what is wrong with it, and what of it is compared with others.
    private record Checked(Note note, List<Diagnostic> findings, NoteFacts facts) {
        Checked with(List<Diagnostic> others) {
            return others.isEmpty()
                    ? this
                    : new Checked(
                            note,
                            Stream.concat(findings.stream(), others.stream())
                                    .sorted(Checker.ORDER)
                                    .toList(),
                            facts);
        }
    }

    @Override
    public int run(Given given, Surroundings here) {
        boolean all = given.has("--all");
        Selection selection = Selection.of(given.values("--select"), given.values("--ignore"), Rules.all());
        CheckReport report = report(given.choice("--output", List.of("full", "concise", "json")), all, here);
        NoteFiles.Found found = NoteFiles.find(here.orContent(given.operands()), here.cwd());
        List<NoteFile> files = found.files().stream().sorted(NoteFiles.ORDER).toList();
        // The constraints take as long to set up as the first note takes to read; a daemon, for a run may end before.
        Thread.ofPlatform().daemon().start(Checker::prepare);
        Context context = new Context(PictureFiles.of(files), selection.rules());
        Tally[] tally = {Tally.NONE};
        PackFolders packs = new PackFolders();
        Corpus corpus = new Corpus(selection.rules());
        boolean whole = Reading.eachFile(
                found,
                files,
                NoteFile::shown,
                note -> new Checked(note, Checker.check(note, context), NoteFacts.of(note)),
                alone -> {
                    String pack = packs.of(alone.note().path(), here.cwd());
                    Checked checked = alone.with(corpus.check(pack, alone.facts()));
                    List<Diagnostic> shown = checked.findings().stream()
                            .filter(finding -> all || finding.severity() != Severity.INFO)
                            .toList();
                    tally[0] = tally[0].plus(tally(checked, shown));
                    report.file(checked.note(), shown);
                    return !here.readerGone();
                },
                here);
        report.end(tally[0]);
        if (!whole) {
            return Exit.FAILED;
        }
        return tally[0].errors() + tally[0].warnings() > 0 ? Exit.FINDINGS : Exit.OK;
    }

    private static CheckReport report(String output, boolean all, Surroundings here) {
        return output.equals("json")
                ? new JsonReport(here.out())
                : new TextReport(here.out(), new Style(here.colour()), output.equals("concise"), all);
    }

    private static Tally tally(Checked checked, List<Diagnostic> shown) {
        return new Tally(
                1,
                shown.isEmpty() ? 0 : 1,
                checked.note().items().size(),
                count(shown, Severity.ERROR),
                count(shown, Severity.WARNING),
                count(shown, Severity.INFO),
                checked.findings().size() - shown.size());
    }

    private static int count(List<Diagnostic> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
