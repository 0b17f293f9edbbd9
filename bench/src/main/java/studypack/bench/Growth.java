package studypack.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import studypack.note.Outline;
import studypack.reader.NoteReader;
import studypack.testkit.Shape;

/// Reads texts that repeat one thing a million times over, and says how long each takes beside plain text of its size.
public final class Growth {
    private Growth() {}

    /// @param args megabytes (default 10), and a part of the names of those that are wanted
    public static void main(String[] args) {
        int length = (args.length > 0 ? Integer.parseInt(args[0]) : 10) * 1_000_000;
        String wanted = args.length > 1 ? args[1] : "";
        double plain = 0;
        for (int warm = 0; warm < 3; warm++) {
            plain = millis(Shape.plain().of(length));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(Locale.ROOT, "plain text of %d characters: %.0f ms%n", length, plain);
        for (Shape shape : Shape.all()) {
            if (shape.name().contains(wanted)) {
                double half = millis(shape.of(length / 2));
                double whole = millis(shape.of(length));
                out.printf(
                        Locale.ROOT,
                        "%-40s %8.0f ms, %4.1f times its half, %5.1f times plain text%n",
                        shape,
                        whole,
                        whole / half,
                        whole / plain);
            }
        }
    }

    /// Processor time of reading and outlining once.
    private static double millis(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long start = threads.getCurrentThreadCpuTime();
        if (Outline.of(NoteReader.read("shape.md", bytes)).isEmpty()) {
            throw new IllegalStateException("nothing was read");
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
