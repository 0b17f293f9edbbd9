package studypack.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import studypack.mojibake.Mojibake;
import studypack.mojibake.Repair;

/// How long the repair of a file of 100 KB takes of which every line is broken.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class RepairBench {
    private static final int FILE = 100 * 1024;

    @Param({"windows-1252", "windows-1254 dropped", "CP949 with U+FFFD", "CP949 with ?"})
    String route = "windows-1252";

    private String text = "";

    @Setup
    public void read() {
        String korean = Texts.korean(FILE);
        String broken = switch (route) {
            case "windows-1252" -> Texts.lossless(korean);
            case "windows-1254 dropped" -> Texts.dropped(korean);
            case "CP949 with U+FFFD" -> Texts.paired(korean);
            case "CP949 with ?" -> Texts.paired(korean).replace('\uFFFD', '?');
            default -> throw new IllegalArgumentException(route);
        };
        text = firstLines(broken);
    }

    private static String firstLines(String broken) {
        StringBuilder text = new StringBuilder();
        int size = 0;
        for (String line : broken.split("\n", -1)) {
            size += line.getBytes(StandardCharsets.UTF_8).length + 1;
            if (size > FILE) {
                break;
            }
            text.append(line).append('\n');
        }
        return text.toString();
    }

    @Benchmark
    public List<Repair> repair() {
        return Mojibake.find(text);
    }
}
