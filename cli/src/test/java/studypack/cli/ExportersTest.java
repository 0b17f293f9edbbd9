package studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studypack.export.Exporter;
import studypack.testkit.Project;

class ExportersTest {

    @Test
    void everyExporterOfTheProjectIsListed() throws IOException {
        List<String> listed = Exporters.all().stream()
                .map(exporter -> exporter.getClass().getSimpleName())
                .toList();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(classesNamedExporter());
    }

    @Test
    void noTwoExportersShareANameOrAnEnding() {
        assertThat(Exporters.all().stream().map(Exporter::name)).doesNotHaveDuplicates();
        assertThat(Exporters.all().stream().map(Exporter::extension)).doesNotHaveDuplicates();
    }

    private static List<String> classesNamedExporter() throws IOException {
        try (Stream<Path> files = Files.find(
                Project.root(),
                12,
                (file, attributes) -> file.toString().matches(".*/export-[a-z]+/src/main/java/.*Exporter\\.java"))) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
        }
    }
}
