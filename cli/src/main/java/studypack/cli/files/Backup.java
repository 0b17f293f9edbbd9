package studypack.cli.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Keeps what a file said before it is written anew.
public final class Backup {
    private static final int MOST = 1000;

    private Backup() {}

    /// Writes `bytes` to `<name>.orig` beside the file, or to `<name>.orig.2` and so on: never over a file that is
    /// there.
    ///
    /// @return the backup
    /// @throws IOException where it cannot be written
    public static Path keep(Path file, byte[] bytes) throws IOException {
        for (int number = 1; number < MOST; number++) {
            String name = file.getFileName() + ".orig" + (number == 1 ? "" : "." + number);
            Path backup = file.resolveSibling(name);
            if (Files.exists(backup, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            Files.createFile(backup);
            try {
                fill(backup, bytes);
                FileRights.copy(file.toRealPath(), backup);
            } catch (IOException e) {
                Files.deleteIfExists(backup);
                throw e;
            }
            return backup;
        }
        throw new IOException("there are too many backups beside it");
    }

    private static void fill(Path backup, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(backup, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }
}
