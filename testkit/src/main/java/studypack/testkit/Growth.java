package studypack.testkit;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.ToLongFunction;

/// How time and memory grow with the size of a [Shape].
///
/// @param small of a text
/// @param large of one that is eight times as long
public record Growth(Cost small, Cost large) {
    private static final int LENGTH = 8_000;
    private static final int TIMES = 8;

    /// What does not depend on the text, and what a collector or compiler may add.
    private static final long BYTES = 4_000_000;

    private static final long NANOS = 300_000_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /// What one text took.
    ///
    /// @param bytes that the thread asked for
    /// @param nanos of processor time, which a busy machine changes little
    public record Cost(long bytes, long nanos) {}

    /// @param work reads the text and gives any number that depends on what it did
    public static Growth of(Shape shape, ToLongFunction<String> work) {
        Growth first = once(shape, work);
        // The first time a compiler or collector may work beside.
        return first.isInProportion() ? first : once(shape, work);
    }

    private static Growth once(Shape shape, ToLongFunction<String> work) {
        return new Growth(cost(shape.of(LENGTH), work), cost(shape.of(LENGTH * TIMES), work));
    }

    private static Cost cost(String text, ToLongFunction<String> work) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        if (work.applyAsLong(text) < 0) {
            throw new IllegalStateException("nothing was done");
        }
        return new Cost(THREADS.getCurrentThreadAllocatedBytes() - bytes, THREADS.getCurrentThreadCpuTime() - nanos);
    }

    /// Twice as much as in proportion at most; what grows with the square takes eight times as much.
    public boolean isInProportion() {
        return large.bytes < small.bytes * TIMES * 2 + BYTES && large.nanos < small.nanos * TIMES * 2 + NANOS;
    }
}
