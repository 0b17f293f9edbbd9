package studypack.cli.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studypack.text.CharsetName;
import studypack.text.Decoded;
import studypack.validate.Rules;

/// Findings as a log of SARIF 2.1.0. Members of an object have no order, so results are written as they come, and what
/// they refer to (rules, files) behind them.
final class SarifReport implements CheckReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final PrintStream out;
    private final SarifResult results;
    private final RepositoryPaths paths;
    private final Map<String, Integer> rules = new LinkedHashMap<>();
    private final List<String> artifacts = new ArrayList<>();
    private boolean first = true;

    SarifReport(PrintStream out, RepositoryPaths paths) {
        this.out = out;
        this.paths = paths;
        this.results = new SarifResult(paths);
        out.print("{\"$schema\":\"" + SCHEMA + "\",\"version\":\"2.1.0\",\"runs\":[{\n"
                + "\"columnKind\":\"utf16CodeUnits\",\n"
                + "\"originalUriBaseIds\":{\"" + SarifResult.ROOT
                + "\":{\"description\":{\"text\":\"the root of the repository\"}}},\n"
                + "\"results\":[");
    }

    @Override
    public void file(FileFindings file) {
        List<SarifResult.Shown> all = Stream.concat(
                        file.findings().stream().map(finding -> new SarifResult.Shown(finding, null)),
                        file.hidden().stream().map(hidden -> new SarifResult.Shown(hidden.finding(), hidden)))
                .sorted(Comparator.comparing(SarifResult.Shown::finding, Finding.ORDER))
                .toList();
        for (SarifResult.Shown each : all) {
            int rule = rules.computeIfAbsent(each.finding().rule(), name -> rules.size());
            out.print((first ? "\n" : ",\n") + results.of(file, artifacts.size(), each, rule));
            first = false;
        }
        if (!all.isEmpty()) {
            artifacts.add(artifact(file));
        }
    }

    private String artifact(FileFindings file) {
        Decoded decoded = file.text().decoded();
        return Json.object(json -> {
            results.location(paths.path(file.path()), json);
            if (!decoded.binary()) {
                json.writeStringField("encoding", CharsetName.of(decoded.charset()));
            }
            json.writeStringField("mimeType", decoded.binary() ? "application/octet-stream" : "text/markdown");
        });
    }

    @Override
    public void end(Tally tally) {
        out.print((first ? "" : "\n") + "],\n\"artifacts\":" + array(artifacts) + ",\n"
                + "\"tool\":{\"driver\":{\"name\":\"" + Product.NAME + "\",\"version\":\"" + Product.VERSION
                + "\",\"rules\":"
                + array(rules.keySet().stream()
                        .map(rule -> SarifRule.of(Rules.find(rule).orElseThrow()))
                        .toList())
                + "}},\n");
    }

    private static String array(List<String> objects) {
        return objects.isEmpty() ? "[]" : "[\n" + String.join(",\n", objects) + "\n]";
    }

    /// @param code 2 where a part could not be checked
    @Override
    public void exit(int code) {
        out.print("\"invocations\":[{\"executionSuccessful\":" + (code < 2) + ",\"exitCode\":" + code + "}]\n}]}\n");
    }
}
