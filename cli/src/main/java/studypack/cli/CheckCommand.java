package studypack.cli;

import java.util.List;
import java.util.stream.Stream;
import studypack.cli.config.Asked;
import studypack.cli.config.Settings;
import studypack.cli.files.NoteFile;
import studypack.cli.files.NoteFiles;
import studypack.cli.files.PictureFiles;
import studypack.cli.report.CheckReport;
import studypack.cli.report.JsonReport;
import studypack.cli.report.Style;
import studypack.cli.report.Tally;
import studypack.cli.report.TextReport;
import studypack.media.MediaSource;
import studypack.note.Note;
import studypack.validate.Checker;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Severity;
import studypack.validate.SharedIds;

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
                        Syntax.Option.many("--ignore", "RULE", "not these rules or areas"),
                        Syntax.Option.many(
                                "--severity",
                                "RULE=LEVEL",
                                "error, warning, info, off or on for a rule, an area or all"),
                        Syntax.Option.one(
                                "--fail-on",
                                "LEVEL",
                                "exit code 1 from this severity on: error, warning (default) or info")));
    }

    /// A note and what is wrong with it.
    private record Checked(Note note, Settings settings, List<Diagnostic> findings) {
        Checked with(List<Diagnostic> others) {
            return others.isEmpty()
                    ? this
                    : new Checked(
                            note,
                            settings,
                            Stream.concat(findings.stream(), others.stream())
                                    .sorted(Checker.ORDER)
                                    .toList());
        }
    }

    @Override
    public int run(Given given, Surroundings here) {
        boolean all = given.has("--all");
        Asked asked = Asked.of(
                given.values("--select"),
                given.values("--ignore"),
                given.values("--severity"),
                given.value("--fail-on"));
        CheckReport report = report(given.choice("--output", List.of("full", "concise", "json")), all, here);
        Notes found = Notes.of(given, asked, here);
        List<NoteFile> files = found.files().stream().sorted(NoteFiles.ORDER).toList();
        // The constraints take as long to set up as the first note takes to read; a daemon, for a run may end before.
        Thread.ofPlatform().daemon().start(Checker::prepare);
        MediaSource media = PictureFiles.of(files);
        Tally[] tally = {Tally.NONE};
        boolean[] fails = {false};
        PackFolders packs = new PackFolders();
        SharedIds ids = new SharedIds();
        boolean whole = Reading.eachFile(
                found,
                files,
                NoteFile::shown,
                (file, note) -> {
                    Settings settings = found.of(file);
                    return new Checked(note, settings, Checker.check(note, new Context(media, settings.rules())));
                },
                alone -> {
                    Checked checked =
                            alone.with(ids.check(packs.of(alone.note().path(), here.cwd()), alone.note()).stream()
                                    .filter(finding -> alone.settings().rules().takes(finding.rule()))
                                    .map(finding -> alone.settings().rules().judged(finding))
                                    .toList());
                    List<Diagnostic> shown = checked.findings().stream()
                            .filter(finding -> all || checked.settings().shows(finding.severity()))
                            .toList();
                    tally[0] = tally[0].plus(tally(checked, shown));
                    fails[0] |= shown.stream()
                            .anyMatch(finding -> checked.settings().fails(finding.severity()));
                    report.file(checked.note(), shown);
                    return !here.readerGone();
                },
                here);
        report.end(tally[0]);
        if (!whole) {
            return Exit.FAILED;
        }
        return fails[0] ? Exit.FINDINGS : Exit.OK;
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
