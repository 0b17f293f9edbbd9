package studypack.bench;

import java.util.List;
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
import studypack.mojibake.Mojibake;
import studypack.mojibake.Repair;

/// How fast sound notes are found sound: the text is a million bytes of UTF-8, so operations a second are MB/s.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DetectionBench {
    private static final int MEGABYTE = 1_000_000;

    @Param({"korean", "english"})
    String language = "korean";

    private String text = "";

    @Setup
    public void read() {
        text = language.equals("korean") ? Texts.korean(MEGABYTE) : Texts.english(MEGABYTE);
    }

    @Benchmark
    public List<Repair> find() {
        return Mojibake.find(text);
    }
}
