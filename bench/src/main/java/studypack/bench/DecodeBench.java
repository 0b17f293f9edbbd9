package studypack.bench;

import com.ibm.icu.text.CharsetDetector;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import studypack.text.Decoded;
import studypack.text.Decoder;

/// How fast the bytes of Korean notes become text, beside a decoder that is told the charset and beside detectors that
/// only name it: a million bytes, so operations a second are MB/s.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecodeBench {
    private static final int MEGABYTE = 1_000_000;

    @Param({"UTF-8", "x-windows-949"})
    String charset = "UTF-8";

    private Charset told = StandardCharsets.UTF_8;
    private byte[] bytes = new byte[0];

    @Setup
    public void read() {
        told = Charset.forName(charset);
        // Hangul takes two bytes of CP949 where it takes three of UTF-8.
        byte[] all = Texts.korean(2 * MEGABYTE).getBytes(told);
        bytes = java.util.Arrays.copyOf(all, MEGABYTE);
        for (int i = MEGABYTE - 1; bytes[i] != '\n'; i--) {
            bytes[i] = ' ';
        }
    }

    @Benchmark
    public Decoded studypack() {
        return Decoder.decode(bytes);
    }

    @Benchmark
    public String toldTheCharset() {
        return new String(bytes, told);
    }

    @Benchmark
    public String icu4jDetects() {
        return new CharsetDetector().setText(bytes).detect().getName();
    }

    @Benchmark
    public @Nullable String juniversalchardetDetects() {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        return detector.getDetectedCharset();
    }
}
