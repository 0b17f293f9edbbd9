package studypack.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studypack.cli.files.Failure;
import studypack.cli.files.InOrder;
import studypack.cli.files.IoWords;
import studypack.cli.files.NoteBytes;
import studypack.cli.files.NoteFile;
import studypack.format.Formats;
import studypack.mojibake.Syllables;
import studypack.note.Note;
import studypack.text.Decoded;
import studypack.text.SourceText;
import studypack.validate.pack.Digest;

/// Reads notes one after another; one that cannot be read is told to the user and does not stop the others.
final class Reading {
    private Reading() {}

    /// What became of a file: a result, or why there is none.
    private record Outcome<R>(@Nullable R result, @Nullable String trouble) {}

    /// How the notes of a file are read.
    @FunctionalInterface
    private interface Reader {
        List<Note> read(String path, SourceText source) throws IOException;
    }

    /// What is done with the bytes of a file.
    @FunctionalInterface
    interface Work<R> {
        R apply(NoteFile file, byte[] bytes, Syllables syllables) throws IOException;
    }

    /// What is done with the bytes of a file, whatever its words.
    @FunctionalInterface
    interface ByteWork<R> {
        R apply(NoteFile file, byte[] bytes) throws IOException;
    }

    /// Reads the files and works on each note, several at a time. A file may hold several notes.
    ///
    /// @param path what the note is to be called
    /// @param work must not change anything; runs in any thread
    /// @param sink takes the results in the order of the files; `false` ends the reading
    /// @return whether every file could be read
    static <R> boolean each(
            Notes found,
            List<NoteFile> files,
            Function<NoteFile, String> path,
            Function<Note, R> work,
            Predicate<R> sink,
            Surroundings here) {
        return eachNote(found, files, path, (file, note) -> work.apply(note), sink, here);
    }

    /// The same for work that wants to know the file too.
    static <R> boolean eachNote(
            Notes found,
            List<NoteFile> files,
            Function<NoteFile, String> path,
            BiFunction<NoteFile, Note, R> work,
            Predicate<R> sink,
            Surroundings here) {
        return eachRead(found, files, path, Formats::read, work, sink, here);
    }

    /// Reads a file, as it is or as it would be, as one note, even where it holds several.
    @FunctionalInterface
    interface WholeReader {
        Note read(Decoded decoded) throws IOException;
    }

    /// What is done with a file that is to be read as one note.
    @FunctionalInterface
    interface WholeWork<R> {
        /// @param others gives what the bytes of the notes that it is joined with come to
        R apply(NoteFile file, byte[] bytes, Supplier<Digest.Value> others, WholeReader reader) throws IOException;
    }

    /// The same with each file as one note, for work that reads it itself.
    static <R> boolean eachWhole(
            Notes found,
            List<NoteFile> files,
            Function<NoteFile, String> path,
            WholeWork<R> work,
            Predicate<R> sink,
            Surroundings here) {
        AnswerNotes answers = AnswerNotes.among(files, path);
        return eachText(
                found,
                files,
                (file, bytes, syllables) -> work.apply(
                        file,
                        bytes,
                        () -> answers.digest(path.apply(file)),
                        decoded -> answers.joined(
                                Formats.readWhole(path.apply(file), SourceText.of(decoded, syllables)), syllables)),
                sink,
                here);
    }

    /// Reads one file as one note, with the keys that others hold.
    ///
    /// @param all the file among those that may hold its keys
    /// @throws Failure where it cannot be read
    static Note one(NoteFile file, List<NoteFile> all, Notes found) {
        AnswerNotes answers = AnswerNotes.among(all, NoteFile::shown);
        Syllables syllables = OwnSyllables.of(List.of(file), found.configs()).of(file);
        Outcome<Note> outcome = outcome(
                file,
                (read, bytes) ->
                        answers.joined(Formats.readWhole(read.shown(), SourceText.of(bytes, syllables)), syllables));
        if (outcome.result() == null) {
            throw new Failure(String.valueOf(outcome.trouble()));
        }
        return outcome.result();
    }

    private static <R> boolean eachRead(
            Notes found,
            List<NoteFile> files,
            Function<NoteFile, String> path,
            Reader reader,
            BiFunction<NoteFile, Note, R> work,
            Predicate<R> sink,
            Surroundings here) {
        AnswerNotes answers = AnswerNotes.among(files, path);
        return eachText(
                found,
                files,
                (file, bytes, syllables) -> reader.read(path.apply(file), SourceText.of(bytes, syllables)).stream()
                        .map(note -> work.apply(file, answers.joined(note, syllables)))
                        .toList(),
                results -> results.stream().allMatch(sink),
                here);
    }

    /// The same for work on the bytes of the files, with the syllables that `studypack.yaml` names for each.
    static <R> boolean eachText(Notes found, List<NoteFile> files, Work<R> work, Predicate<R> sink, Surroundings here) {
        OwnSyllables own = OwnSyllables.of(files, found.configs());
        return eachBytes(found, files, (file, bytes) -> work.apply(file, bytes, own.of(file)), sink, here);
    }

    /// The same for work on nothing but the bytes of the files.
    static <R> boolean eachBytes(
            Notes found, List<NoteFile> files, ByteWork<R> work, Predicate<R> sink, Surroundings here) {
        found.found().missed().forEach(here::say);
        boolean[] whole = {found.found().missed().isEmpty()};
        InOrder.work(files, file -> outcome(file, work), outcome -> {
            if (outcome.result() == null) {
                whole[0] = false;
                here.say(String.valueOf(outcome.trouble()));
                return true;
            }
            return sink.test(outcome.result());
        });
        return whole[0];
    }

    private static <R> Outcome<R> outcome(NoteFile file, ByteWork<R> work) {
        String trouble;
        try {
            return new Outcome<>(work.apply(file, NoteBytes.read(file.content())), null);
        } catch (IOException e) {
            trouble = IoWords.of(e);
        } catch (OutOfMemoryError e) {
            trouble = "not enough memory; split it, or give more with STUDYPACK_JAVA_OPTS=-Xmx4g";
        } catch (StackOverflowError e) {
            trouble = "it is nested too deeply";
        } catch (RuntimeException e) {
            throw new Failure("cannot work on " + file.shown() + ": a fault of studypack itself (" + e + ")", e);
        }
        return new Outcome<>(null, "cannot read " + file.shown() + ": " + trouble);
    }
}
