package studypack.mojibake;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How long the syllable model takes to load, once in each of ten fresh processes, and the heap it then holds; the time
/// of the thread is printed apart, because the compiler works beside it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadBench {
    private final long before = used();
    private long nanoseconds;

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Benchmark
    public Object load() {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Object model = Syllables.shipped().model();
        nanoseconds = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        return model;
    }

    @TearDown(Level.Trial)
    public void print() {
        System.out.printf(
                "heap of the loaded model: %d KB, processor time of the thread: %.1f ms%n",
                (used() - before) / 1024, nanoseconds / 1e6);
    }
}
