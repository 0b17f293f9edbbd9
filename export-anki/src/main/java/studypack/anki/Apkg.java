package studypack.anki;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The package: a zip of the collection and, by number, its media. This first layout ("legacy 1") is the one every
/// Anki, AnkiDroid and AnkiMobile reads.
final class Apkg {
    /// Not the first day of 1980: for that one Java adds a time stamp with the zone of the machine.
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;
    private final List<String> names = new ArrayList<>();

    Apkg(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /// Adds a file, which goes out at once.
    ///
    /// @param name that fields use; letters, digits, `-` and `.`
    void media(String name, byte[] bytes) throws IOException {
        // Pictures are packed already.
        zip.setLevel(Deflater.NO_COMPRESSION);
        entry(Integer.toString(names.size()), bytes);
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        names.add(name);
    }

    void finish(byte[] collection) throws IOException {
        entry("collection.anki2", collection);
        StringBuilder media = new StringBuilder("{");
        for (int i = 0; i < names.size(); i++) {
            media.append(i == 0 ? "" : ",")
                    .append('"')
                    .append(i)
                    .append("\":\"")
                    .append(names.get(i))
                    .append('"');
        }
        entry("media", media.append('}').toString().getBytes(StandardCharsets.UTF_8));
        zip.finish();
        zip.flush();
    }

    private void entry(String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
