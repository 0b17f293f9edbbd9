package studypack.cli.session;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import studypack.cli.config.Settings;
import studypack.cli.files.IoWords;
import studypack.cli.files.NoteFile;
import studypack.cli.report.FileFindings;
import studypack.cli.report.FileText;
import studypack.cli.report.Finding;
import studypack.format.Formats;
import studypack.media.MediaSource;
import studypack.note.Note;
import studypack.reader.NoteReader;
import studypack.text.Decoded;
import studypack.text.SourceText;
import studypack.validate.Checker;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Fingerprints;
import studypack.validate.corpus.NoteFacts;
import studypack.validate.fixes.Fixed;
import studypack.validate.fixes.Fixer;
import studypack.validate.fixes.IgnoreWriter;
import studypack.validate.fixes.Judge;
import studypack.validate.fixes.Judged;
import studypack.validate.ignore.Suppressions;

/// Reads notes as they are now and judges each by itself; a note that breaks anything is a note with a trouble. For
/// several threads.
record NoteReading(Found found, Drafts drafts) {

    /// Of what a note says now, "" where it cannot be read.
    String digest(NoteFile file) {
        try {
            return content(file).digest();
        } catch (IOException e) {
            return "";
        }
    }

    private Content content(NoteFile file) throws IOException {
        return Content.of(Paths.absolute(file.path()), drafts);
    }

    /// @return null where it cannot be read
    @Nullable
    Note note(NoteFile file) {
        try {
            return note(file, content(file).decoded());
        } catch (IOException e) {
            return null;
        }
    }

    private Note note(NoteFile file, Decoded decoded) throws IOException {
        Note note = Formats.readWhole(file.shown(), SourceText.of(decoded, found.syllables(file)));
        return found.answers().joined(note, path -> answers(path, file));
    }

    private @Nullable Note answers(String path, NoteFile asking) {
        NoteFile file = found.named(path);
        try {
            return file == null
                    ? null
                    : NoteReader.read(path, SourceText.of(content(file).decoded(), found.syllables(asking)));
        } catch (IOException e) {
            return null;
        }
    }

    Kept kept(NoteFile file, boolean all) {
        String digest = "";
        String trouble;
        try {
            Content content = content(file);
            digest = content.digest();
            return kept(file, all, note(file, content.decoded()), digest);
        } catch (IOException e) {
            trouble = "cannot read " + file.shown() + ": " + IoWords.of(e);
        } catch (OutOfMemoryError e) {
            trouble = "cannot read " + file.shown() + ": not enough memory; split it, or give more with"
                    + " STUDYPACK_JAVA_OPTS=-Xmx4g";
        } catch (StackOverflowError e) {
            trouble = "cannot read " + file.shown() + ": it is nested too deeply";
        } catch (RuntimeException e) {
            trouble = "cannot work on " + file.shown() + ": a fault of studypack itself (" + e + ")";
        }
        FileFindings nothing = new FileFindings(file.shown(), FileText.EMPTY, 0, List.of(), List.of(), null);
        return new Kept(file, found.settings(file), digest, nothing, null, Suppressions.NONE, false, trouble);
    }

    private Kept kept(NoteFile file, boolean all, Note note, String digest) {
        AtomicBoolean asks = new AtomicBoolean();
        Context context = context(file, all, asks);
        FileFindings own = FileFindings.of(note, Checker.check(note, context));
        return new Kept(
                file,
                found.settings(file),
                digest,
                own,
                NoteFacts.of(note),
                context.suppressions(note),
                asks.get(),
                null);
    }

    private Context context(NoteFile file, boolean all, AtomicBoolean asks) {
        Settings settings = found.settings(file);
        MediaSource media = (note, image) -> {
            asks.set(true);
            return found.pictures().find(note, image);
        };
        return new Context(media, settings.rules(all), settings.terms()).withProfile(settings.form());
    }

    /// @return null where it cannot be read
    @Nullable
    Fixed fixed(NoteFile file, boolean suggested, BiPredicate<SourceText, Diagnostic> wanted, boolean all) {
        Judge judge = new Again(file, all);
        try {
            Content content = content(file);
            Note note = note(file, content.decoded());
            Settings settings = found.settings(file);
            Judged judged = new Judged(content.bytes(), note, judge.findings(note));
            return Fixer.fix(
                    judged,
                    suggested,
                    finding -> settings.tells(finding.rule(), finding.severity(), all)
                            && wanted.test(note.source(), finding),
                    judge);
        } catch (IOException e) {
            return null;
        }
    }

    /// The note with a comment that ignores a finding.
    ///
    /// @param finding as it was told
    /// @return null where the note cannot be read
    IgnoreWriter.@Nullable Written ignoring(NoteFile file, Finding finding, String reason, boolean all) {
        try {
            Content content = content(file);
            Judged judged = new Judged(content.bytes(), note(file, content.decoded()), List.of());
            IgnoreWriter.Wish wish =
                    new IgnoreWriter.Wish(finding.rule(), finding.span(), Fingerprints.WHOLE.equals(finding.print()));
            return IgnoreWriter.write(judged, List.of(wish), reason, new Again(file, all));
        } catch (IOException e) {
            return null;
        }
    }

    private final class Again implements Judge {
        private final NoteFile file;
        private final boolean all;

        Again(NoteFile file, boolean all) {
            this.file = file;
            this.all = all;
        }

        @Override
        public @Nullable Note read(Decoded decoded) {
            try {
                return note(file, decoded);
            } catch (IOException e) {
                return null;
            }
        }

        @Override
        public List<Diagnostic> findings(Note note) {
            return Checker.check(note, context(file, all, new AtomicBoolean()));
        }
    }
}
