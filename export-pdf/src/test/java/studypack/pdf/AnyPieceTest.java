package studypack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studypack.export.ExportReport;
import studypack.reader.NoteReader;
import studypack.testkit.Project;

class AnyPieceTest {
    private static final String MARKS = "#|-*`<>[]()!=:\n\t ";

    @Test
    void noNoteIsSoBadThatItCannotBePrinted() throws IOException {
        long seed = Long.getLong("seed", 20260301);
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<Path> files;
        try (Stream<Path> all = Files.walk(Project.content())) {
            files = all.filter(Project::isNote).sorted().toList();
        }
        for (int run = 0; run < 30; run++) {
            byte[] bytes = broken(Files.readAllBytes(files.get(random.nextInt(files.size()))), random);
            ExportReport report = new PdfExporter()
                    .export(Sample.pack("", NoteReader.read("run" + run, bytes)), new ByteArrayOutputStream());
            assertThat(report.figures().get(0).count()).isPositive();
        }
    }

    /// A piece of a note with some of its bytes replaced.
    private static byte[] broken(byte[] whole, Random random) {
        int start = random.nextInt(whole.length);
        byte[] piece = Arrays.copyOfRange(whole, start, start + random.nextInt(Math.min(3000, whole.length - start)));
        for (int i = random.nextInt(8); i > 0 && piece.length > 0; i--) {
            int c = random.nextBoolean() ? random.nextInt(256) : MARKS.charAt(random.nextInt(MARKS.length()));
            piece[random.nextInt(piece.length)] = (byte) c;
        }
        return piece;
    }
}
