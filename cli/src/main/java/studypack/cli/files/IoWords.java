package studypack.cli.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The cause of an I/O error in words; Java's own messages are often a path alone.
public final class IoWords {
    private IoWords() {}

    public static String of(@Nullable IOException e) {
        if (e == null) {
            return "the system did not say why";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException) {
            return "there is a file where a folder is needed";
        }
        String reason = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
        if (reason == null || reason.isBlank()) {
            return e.getClass().getSimpleName();
        }
        // "Is a directory", "No space left on device": the system's words, in the middle of our sentence.
        return reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
    }
}
