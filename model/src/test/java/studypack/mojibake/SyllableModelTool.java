package studypack.mojibake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/// Makes the resource of the syllable model from counted text and from texts of our own: `COUNTS.tsv.gz OUT.bin TEXT…`.
///
/// A line of the counts is one to three symbols, a tab and how often they follow each other; `¶` is the end of a line.
/// The symbols are those of [Symbols].
final class SyllableModelTool {
    private SyllableModelTool() {}

    public static void main(String[] args) throws IOException {
        SortedMap<String, Integer> counts = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(args[0]))), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.lastIndexOf('\t');
                counts.put(
                        line.substring(0, tab).replace('¶', Symbols.LINE_END),
                        Integer.valueOf(line.substring(tab + 1)));
            }
        }
        SyllableTraining training = new SyllableTraining(SyllableCounts.of(counts));
        for (int i = 2; i < args.length; i++) {
            training.add(SyllableTraining.prose(Files.readString(Path.of(args[i]))));
        }
        Files.write(Path.of(args[1]), training.table(1));
    }
}
