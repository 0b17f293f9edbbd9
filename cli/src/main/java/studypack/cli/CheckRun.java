package studypack.cli;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import studypack.cli.config.Settings;
import studypack.cli.files.NoteFile;
import studypack.cli.files.PictureFiles;
import studypack.cli.report.FileFindings;
import studypack.cli.report.Finding;
import studypack.media.MediaSource;
import studypack.validate.Checker;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.RuleTimes;
import studypack.validate.corpus.Corpus;
import studypack.validate.corpus.NoteFacts;
import studypack.validate.fixes.Fixed;

/// Reads and judges notes, each by itself and all together.
///
/// @param files those that are judged, in the order in which they are compared: a later one repeats an earlier one
/// @param all   remarks are told too
/// @param times takes how long each rule took
record CheckRun(Notes notes, List<NoteFile> files, boolean all, Fixing fixing, RuleTimes times, Surroundings here) {

    /// A file and what is wrong with it.
    ///
    /// @param fixed the file, and what its fixes make of it where they are asked for
    /// @param found the findings that are told
    record Checked(NoteFile file, Settings settings, Fixed fixed, FileFindings found) {}

    /// The same before it is compared with others.
    ///
    /// @param facts what of it is compared
    private record Alone(NoteFile file, Settings settings, Fixed fixed, FileFindings found, NoteFacts facts) {

        Checked with(List<Diagnostic> others) {
            if (others.isEmpty()) {
                return new Checked(file, settings, fixed, found);
            }
            List<Finding> both = Stream.concat(
                            found.findings().stream(), Finding.of(fixed.after().note(), others).stream())
                    .sorted(Finding.ORDER)
                    .toList();
            return new Checked(file, settings, fixed, found.with(both));
        }
    }

    /// Hands on file after file.
    ///
    /// @param sink takes each in its turn; `false` ends the run
    /// @return whether every file could be read
    boolean each(Predicate<Checked> sink) {
        // The constraints take as long to set up as the first note takes to read; a daemon, for a run may end before.
        Thread.ofPlatform().daemon().start(Checker::prepare);
        MediaSource media = PictureFiles.of(files);
        PackFolders packs = new PackFolders();
        Corpus corpus = new Corpus();
        return Reading.eachWhole(
                notes,
                files,
                NoteFile::shown,
                (file, bytes, reader) -> {
                    Settings settings = notes.of(file);
                    Context context = notes.context(file, media, all);
                    Fixed fixed = fixing.fixed(
                            bytes,
                            reader,
                            note -> Checker.check(note, context, times),
                            finding -> settings.tells(finding.rule(), finding.severity(), all));
                    return new Alone(
                            file,
                            settings,
                            fixed,
                            FileFindings.of(fixed.after().note(), fixed.findings()),
                            NoteFacts.of(fixed.after().note()));
                },
                alone -> {
                    String pack = packs.of(alone.file().shown(), here.cwd());
                    long start = times.start();
                    Checked checked = alone.with(
                            corpus.check(pack, alone.facts(), alone.settings().rules(all)));
                    times.stop("duplicate, item (all notes together)", start);
                    return sink.test(told(checked));
                },
                here);
    }

    private Checked told(Checked checked) {
        Settings settings = checked.settings();
        return new Checked(
                checked.file(),
                settings,
                checked.fixed(),
                checked.found().only(finding -> settings.tells(finding.rule(), finding.severity(), all)));
    }
}
