package studypack.cli.rewrite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studypack.cli.files.Backup;
import studypack.cli.files.IoWords;
import studypack.cli.files.NoteFile;
import studypack.cli.files.WholeFile;

/// Writes files anew.
///
/// @param backup the old file is kept
/// @param failed is told in one line what could not be written
public record Replacing(boolean backup, Consumer<String> failed) {

    /// @return what was written, for the user: "notes/a.md (before: notes/a.md.orig)"; null where it failed
    public @Nullable String write(NoteFile file, byte[] read, byte[] now) {
        try {
            Path kept = backup ? Backup.keep(file.path(), read) : null;
            replace(file.path(), read, now, kept);
            return file.shown() + (kept == null ? "" : " (the old one is " + kept.getFileName() + ")");
        } catch (IOException e) {
            failed.accept("cannot write " + file.shown() + ": " + IoWords.of(e));
            return null;
        }
    }

    /// A file that stays as it was needs no backup.
    private static void replace(Path file, byte[] read, byte[] now, @Nullable Path kept) throws IOException {
        try {
            WholeFile.replace(file, read, now);
        } catch (IOException e) {
            if (kept != null) {
                Files.deleteIfExists(kept);
            }
            throw e;
        }
    }
}
