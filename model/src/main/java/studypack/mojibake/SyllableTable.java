package studypack.mojibake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// The file that keeps counts: a line that says what it is, a check sum (CRC-32, four bytes), and [SyllableCounts]
/// deflated.
final class SyllableTable {
    private static final byte[] HEAD = "studypack syllables 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int DEFLATED = HEAD.length + 4;

    /// The largest table that any language could fill is much smaller.
    private static final int MOST = 64 << 20;

    private SyllableTable() {}

    static byte[] write(SyllableCounts counts) {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(deflated, best))) {
            counts.write(out);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be written", e);
        } finally {
            best.end();
        }
        return ByteBuffer.allocate(DEFLATED + deflated.size())
                .put(HEAD)
                .putInt(sum(deflated.toByteArray(), 0))
                .put(deflated.toByteArray())
                .array();
    }

    /// @throws IOException where the bytes are no table, or not all of one
    static void check(byte[] table) throws IOException {
        if (table.length <= DEFLATED || !Arrays.equals(table, 0, HEAD.length, HEAD, 0, HEAD.length)) {
            throw new IOException("it is no table of syllables");
        }
        if (ByteBuffer.wrap(table).getInt(HEAD.length) != sum(table, DEFLATED)) {
            throw new IOException("it is damaged");
        }
    }

    /// @throws IOException where the bytes are no table, or not all of one
    static SyllableCounts read(byte[] table) throws IOException {
        check(table);
        // Inflated at once: single bytes out of the inflater would cost more than all the rest.
        byte[] inflated = new InflaterInputStream(new ByteArrayInputStream(table, DEFLATED, table.length - DEFLATED))
                .readNBytes(MOST);
        return SyllableCounts.read(new DataInputStream(new ByteArrayInputStream(inflated)));
    }

    private static int sum(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return (int) sum.getValue();
    }
}
