package studypack.export;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import studypack.note.HandMade;
import studypack.note.StudyPack;

/// Exports many items and says how long that took, for the `main` of an exporter's tests.
public final class Measured {
    private Measured() {}

    /// @param args how many items, and the file
    public static void export(Exporter exporter, String... args) throws IOException {
        StudyPack pack = HandMade.many(Integer.parseInt(args[0]));
        Path file = Path.of(args[1]);
        long start = System.nanoTime();
        long startCpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try (OutputStream out = Files.newOutputStream(file)) {
            System.out.println(exporter.export(pack, out).figures());
        }
        System.out.printf(
                Locale.ROOT,
                "export %.2f s, %.2f s of the processor, %d bytes%n",
                (System.nanoTime() - start) / 1e9,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - startCpu) / 1e9,
                Files.size(file));
    }
}
