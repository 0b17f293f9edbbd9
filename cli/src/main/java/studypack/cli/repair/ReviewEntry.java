package studypack.cli.repair;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;
import studypack.text.Position;

/// A place of a review list.
///
/// @param path     of the note, as the user named it
/// @param at       where the broken run begins in the file
/// @param print    tells whether a line still is the one that was listed, see [#print]
/// @param was      the broken run
/// @param now      what is to stand in its place
/// @param accepted the user said yes
/// @param line     of the list, from 1
record ReviewEntry(String path, Position at, String print, String was, String now, boolean accepted, int line) {

    /// Four digits of a line's checksum.
    static String print(String line) {
        CRC32 sum = new CRC32();
        sum.update(line.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%04x", sum.getValue() & 0xFFFF);
    }
}
