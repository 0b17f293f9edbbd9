package studypack.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studypack.cli.cache.Cache;
import studypack.cli.cache.Kept;
import studypack.cli.cache.Lookups;
import studypack.cli.check.Comments;
import studypack.cli.config.Settings;
import studypack.cli.files.NoteFile;
import studypack.cli.files.PictureFiles;
import studypack.cli.report.FileFindings;
import studypack.cli.report.Finding;
import studypack.media.MediaSource;
import studypack.note.Note;
import studypack.validate.Checker;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.RuleTimes;
import studypack.validate.corpus.Corpus;
import studypack.validate.fixes.Fixed;
import studypack.validate.ignore.Suppressions;
import studypack.validate.pack.Digest;

/// Reads and judges notes, each by itself and all together.
///
/// @param files those that are judged, in the order in which they are compared: a later one repeats an earlier one
/// @param all   remarks are told too
/// @param cache what earlier runs found
/// @param times takes how long each rule took
record CheckRun(
        Notes notes,
        List<NoteFile> files,
        boolean all,
        Fixing fixing,
        Cache cache,
        RuleTimes times,
        Surroundings here) {

    /// A file and what is wrong with it.
    ///
    /// @param fixed the file, and what its fixes make of it, null where they are not asked for
    /// @param found the findings that are told
    record Checked(
            NoteFile file, Settings settings, @Nullable Fixed fixed, FileFindings found) {}

    /// The same before it is compared with others.
    private record Alone(
            NoteFile file, Settings settings, @Nullable Fixed fixed, Kept kept) {

        Checked with(List<Diagnostic> others) {
            FileFindings found = kept.found();
            if (others.isEmpty()) {
                return new Checked(file, settings, fixed, found);
            }
            List<Finding> both = Stream.concat(found.findings().stream(), Finding.of(kept.facts(), others).stream())
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
        MediaSource media = PictureFiles.of(files);
        PackFolders packs = new PackFolders();
        Digest.Value run = run();
        Corpus corpus = cache.isOn() ? new Corpus(cache.past(run)) : new Corpus();
        boolean whole = Reading.eachWhole(
                notes,
                files,
                NoteFile::shown,
                alone(media),
                alone -> {
                    String pack = packs.of(alone.file().shown(), here.cwd());
                    long start = times.start();
                    Checked checked = alone.with(corpus.check(
                            pack, alone.kept().facts(), alone.settings().rules(all)));
                    times.stop("duplicate, item (all notes together)", start);
                    return sink.test(told(ignoring(checked, alone.kept().comments())));
                },
                here);
        if (cache.isOn() && !corpus.isAsBefore()) {
            cache.keep(run, corpus.found());
        }
        return whole;
    }

    /// What was found in the note before, or is found now.
    private Reading.WholeWork<Alone> alone(MediaSource media) {
        AtomicBoolean prepared = new AtomicBoolean();
        return (file, bytes, others, reader) -> {
            if (!cache.isOn()) {
                return judged(file, bytes, reader, media, prepared);
            }
            Digest.Value judging = cache.of(notes.of(file), notes.configs().words(file.path()), all);
            Digest.Value key = cache.key(file.shown(), bytes, judging, others.get());
            Kept kept = cache.find(key, file.shown(), bytes, media);
            if (kept != null) {
                return new Alone(file, notes.of(file), null, kept);
            }
            Lookups lookups = new Lookups(media);
            Alone now = judged(file, bytes, reader, lookups, prepared);
            cache.keep(key, now.kept(), lookups);
            return now;
        };
    }

    /// @param prepared whether somebody sees to the constraints
    private Alone judged(
            NoteFile file, byte[] bytes, Reading.WholeReader reader, MediaSource media, AtomicBoolean prepared)
            throws IOException {
        // The constraints take as long to set up as the first note takes to read; a daemon, for a run may end before.
        if (prepared.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().start(Checker::prepare);
        }
        Settings settings = notes.of(file);
        Context context = notes.context(file, media, all);
        Fixed fixed = fixing.fixed(
                bytes,
                reader,
                note -> Checker.check(note, context, times),
                finding -> settings.tells(finding.rule(), finding.severity(), all));
        Note note = fixed.after().note();
        return new Alone(file, settings, fixed, Kept.of(note, fixed.findings(), context.suppressions(note)));
    }

    /// The folder where the user stands, and what was named there.
    private Digest.Value run() {
        Digest digest = new Digest().add(here.cwd().toString()).add(all);
        notes.named().forEach(digest::add);
        return digest.value();
    }

    /// Without the findings that comments in the note ignore, with the comments that ignore nothing.
    private Checked ignoring(Checked checked, Suppressions comments) {
        FileFindings found = Comments.hide(checked.found(), checked.settings().rules(all), comments);
        return new Checked(checked.file(), checked.settings(), checked.fixed(), found);
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
