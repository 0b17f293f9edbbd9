package studypack.validate;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/// How long each rule took, over all notes and threads. Where nobody wants to know, nothing is measured.
public final class RuleTimes {
    /// Measures nothing.
    public static final RuleTimes OFF = new RuleTimes(null);

    private final @Nullable ThreadMXBean threads;
    private final Map<String, LongAdder> nanos = new ConcurrentHashMap<>();

    private RuleTimes(@Nullable ThreadMXBean threads) {
        this.threads = threads;
    }

    /// Measures.
    public static RuleTimes on() {
        return new RuleTimes(ManagementFactory.getThreadMXBean());
    }

    public boolean isOn() {
        return threads != null;
    }

    /// The processor time of this thread, which a busy machine does not change; 0 where nothing is measured.
    public long start() {
        return threads == null ? 0 : threads.getCurrentThreadCpuTime();
    }

    /// Adds what was done since `start` on this thread.
    ///
    /// @param rule what did it
    public void stop(String rule, long start) {
        if (threads != null) {
            nanos.computeIfAbsent(rule, name -> new LongAdder()).add(threads.getCurrentThreadCpuTime() - start);
        }
    }

    /// How long a rule took.
    public record Time(String rule, long nanos) {}

    /// The slowest first.
    public List<Time> times() {
        return nanos.entrySet().stream()
                .map(time -> new Time(time.getKey(), time.getValue().sum()))
                .sorted(Comparator.comparingLong(Time::nanos).reversed().thenComparing(Time::rule))
                .toList();
    }
}
