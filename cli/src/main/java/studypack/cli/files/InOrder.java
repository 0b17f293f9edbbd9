package studypack.cli.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/// Works on files side by side and hands the results on in the order of the files.
public final class InOrder {
    private InOrder() {}

    /// @param sink takes the results; where it says `false` the rest is left undone
    public static <T, R> void work(List<T> files, Function<T, R> work, Predicate<R> sink) {
        int threads = Math.min(files.size(), Runtime.getRuntime().availableProcessors());
        if (threads < 2) {
            for (T file : files) {
                if (!sink.test(work.apply(file))) {
                    return;
                }
            }
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<R>> ahead = new ArrayDeque<>();
            int next = 0;
            while (next < files.size() || !ahead.isEmpty()) {
                // A few ahead keep every worker busy; all at once would hold every note in memory.
                while (next < files.size() && ahead.size() < threads * 4) {
                    T file = files.get(next++);
                    ahead.add(workers.submit(() -> work.apply(file)));
                }
                if (!sink.test(ahead.remove().get())) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", e);
        } catch (ExecutionException e) {
            throw new Failure("a note could not be worked on: " + e.getCause(), e);
        } finally {
            workers.shutdownNow();
        }
    }
}
