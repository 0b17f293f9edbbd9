package studypack.anki;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The package: a zip of the collection and, by number, its media. This first layout ("legacy 1") is the one every
/// Anki, AnkiDroid and AnkiMobile reads.
final class Apkg {
    /// Not the first day of 1980: for that one Java adds a time stamp with the zone of the machine.
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Apkg() {}

    static void write(byte[] collection, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        entry(zip, "collection.anki2", collection);
        entry(zip, "media", "{}".getBytes(StandardCharsets.UTF_8));
        zip.finish();
        zip.flush();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
