package studypack.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import studypack.note.StudyPack;

/// A file that an exporter made in memory, and what it said of it.
public record Exported(ByteArrayOutputStream file, ExportReport report) {

    public static Exported of(Exporter exporter, StudyPack pack) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            return new Exported(out, exporter.export(pack, out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        return file.toByteArray();
    }
}
