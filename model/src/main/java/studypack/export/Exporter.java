package studypack.export;

import java.io.IOException;
import java.io.OutputStream;
import studypack.media.MediaSource;
import studypack.note.StudyPack;

/// Turns a pack into a file of one kind. The same pack gives the same bytes, whatever the machine, the day and the
/// locale.
public interface Exporter {

    /// What the user calls it: "pdf".
    String name();

    /// Of the file's name, without a dot: "pdf".
    String extension();

    /// An exporter for a file that takes the place of an older one: what did not change may keep the dates it has
    /// there,
    /// so that a program that takes in both sees what is new.
    ///
    /// @param older the whole file; one that cannot be read is as good as none
    default Exporter replacing(byte[] older) {
        return this;
    }

    /// Writes the whole file.
    ///
    /// @param media finds the pictures of the notes
    /// @param out   is not closed
    /// @throws IOException only where `out` throws it; no note is so bad that it cannot be exported
    ExportReport export(StudyPack pack, MediaSource media, OutputStream out) throws IOException;

    /// The same without a picture.
    default ExportReport export(StudyPack pack, OutputStream out) throws IOException {
        return export(pack, MediaSource.NONE, out);
    }
}
