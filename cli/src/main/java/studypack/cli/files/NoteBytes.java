package studypack.cli.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads a file whole.
public final class NoteBytes {
    /// Text of this size needs about ten times as much memory; no one writes such a note.
    private static final int LIMIT = 256 << 20;

    private NoteBytes() {}

    /// @throws IOException where the system cannot read it, or it has no end that is near enough
    public static byte[] read(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new IOException("it is a folder");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw new IOException("it is larger than " + (LIMIT >> 20) + " MB; split it");
            }
            return bytes;
        }
    }
}
