package studypack.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Packs a workbook anew, so that its bytes say nothing of the hour and every zip reader can open it.
final class Xlsx {
    /// Not the first day of 1980: for that one Java adds a time stamp with the zone of the machine.
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Xlsx() {}

    static void repack(byte[] workbook, OutputStream out) throws IOException {
        ZipOutputStream to = new ZipOutputStream(out);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(ENTRY_TIME);
                to.putNextEntry(same);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        to.finish();
        to.flush();
    }
}
