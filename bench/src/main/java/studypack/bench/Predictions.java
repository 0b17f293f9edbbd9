package studypack.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import studypack.mojibake.Grade;
import studypack.mojibake.Mojibake;
import studypack.mojibake.Repair;
import studypack.text.LineTable;

/// Measures detection and repair: reads a corpus of JSON lines with `id`, `kind` and `broken`, and prints one line of
/// predictions for each, as the scorer reads them. Usage: `CORPUS.jsonl[.gz] > PREDICTIONS.jsonl`.
final class Predictions {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Predictions() {}

    public static void main(String[] args) throws IOException {
        long begin = System.nanoTime();
        long units = 0;
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (InputStream file = new FileInputStream(args[0]);
                InputStream in = args[0].endsWith(".gz") ? new GZIPInputStream(file) : file;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode item = JSON.readTree(line);
                units += item.get("broken").textValue().length();
                out.println(JSON.writeValueAsString(predict(item)));
            }
        }
        out.flush();
        System.err.printf("%d units in %.1f s%n", units, (System.nanoTime() - begin) / 1e9);
    }

    private static ObjectNode predict(JsonNode item) {
        String text = item.get("broken").textValue();
        List<Repair> repairs = Mojibake.find(text);
        ObjectNode prediction = JSON.createObjectNode();
        prediction.set("id", item.get("id"));
        prediction.put("detected", !repairs.isEmpty());
        prediction.put("repaired", Mojibake.repair(text, repairs, Grade.LOST));
        prediction.put(
                "sure",
                !repairs.isEmpty() && repairs.stream().allMatch(r -> r.grade().compareTo(Grade.SURE) <= 0));
        prediction.put("route", repairs.isEmpty() ? "" : repairs.getFirst().route());
        if (item.get("kind").textValue().equals("doc")) {
            LineTable table = new LineTable(text);
            SortedSet<Integer> bad = new TreeSet<>();
            repairs.forEach(r -> bad.add(table.lineAt(r.span().start())));
            ArrayNode list = prediction.putArray("bad_lines");
            bad.forEach(list::add);
        }
        return prediction;
    }
}
