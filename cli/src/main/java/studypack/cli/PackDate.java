package studypack.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import studypack.cli.files.Failure;
import studypack.cli.files.NoteFile;

/// The only date in a pack.
final class PackDate {
    private PackDate() {}

    /// `SOURCE_DATE_EPOCH` (reproducible-builds.org: seconds since 1970), else when the newest note was changed.
    ///
    /// @throws Failure where the variable is no number of seconds
    static Instant of(Map<String, String> environment, List<NoteFile> files) {
        String epoch = environment.getOrDefault("SOURCE_DATE_EPOCH", "");
        if (!epoch.isEmpty()) {
            try {
                return Instant.ofEpochSecond(Long.parseLong(epoch));
            } catch (NumberFormatException | DateTimeException e) {
                throw new Failure("SOURCE_DATE_EPOCH is " + epoch + ", not a number of seconds since 1970", e);
            }
        }
        Instant newest = Instant.EPOCH;
        for (NoteFile file : files) {
            Instant changed = changed(file);
            newest = changed.isAfter(newest) ? changed : newest;
        }
        return newest.truncatedTo(ChronoUnit.SECONDS);
    }

    private static Instant changed(NoteFile file) {
        try {
            return Files.getLastModifiedTime(file.path()).toInstant();
        } catch (IOException e) {
            // Reading it fails too and is told there.
            return Instant.EPOCH;
        }
    }
}
