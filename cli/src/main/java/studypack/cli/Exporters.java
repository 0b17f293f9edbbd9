package studypack.cli;

import java.util.ArrayList;
import java.util.List;
import studypack.anki.AnkiExporter;
import studypack.cli.files.Failure;
import studypack.excel.ExcelExporter;
import studypack.export.Exporter;
import studypack.pdf.PdfExporter;

/// Every kind of study pack.
final class Exporters {
    private static final List<Exporter> ALL = List.of(new PdfExporter(), new ExcelExporter(), new AnkiExporter());

    private Exporters() {}

    static List<Exporter> all() {
        return ALL;
    }

    /// The exporters of these names in our order, all where no name is given.
    ///
    /// @throws Failure where there is no such exporter
    static List<Exporter> named(List<String> names) {
        List<String> known = ALL.stream().map(Exporter::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new Failure("there is no format " + name + DidYouMean.hint(name, known) + " (known: "
                        + String.join(", ", known) + ")");
            }
        }
        List<Exporter> wanted = new ArrayList<>(ALL);
        wanted.removeIf(exporter -> !names.isEmpty() && !names.contains(exporter.name()));
        return wanted;
    }
}
