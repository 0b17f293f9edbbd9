package studypack.mojibake;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPInputStream;

/// Makes the resource of the syllable model from counted text: `COUNTS.tsv.gz OUT.bin`.
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
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new DeflaterOutputStream(Files.newOutputStream(Path.of(args[1])), best)))) {
            of(counts).write(out);
        }
        best.end();
    }

    /// A pair that begins triples must be there, even where it was never counted itself (two line ends).
    static SyllableCounts of(SortedMap<String, Integer> counted) {
        SortedMap<String, Integer> counts = new TreeMap<>(counted);
        counted.keySet().stream().filter(g -> g.length() == 3).forEach(g -> counts.putIfAbsent(g.substring(0, 2), 0));
        StringBuilder alphabet = new StringBuilder();
        counts.keySet().stream().filter(g -> g.length() == 1).forEach(alphabet::append);
        int symbols = alphabet.length();
        int[] single = new int[symbols + 1];
        int[] pairStart = new int[symbols + 2];
        List<Integer> pairLast = new ArrayList<>();
        List<Integer> pair = new ArrayList<>();
        List<Integer> tripleStart = new ArrayList<>(List.of(0));
        List<Integer> tripleLast = new ArrayList<>();
        List<Integer> triple = new ArrayList<>();
        for (int id = 1; id <= symbols; id++) {
            String first = alphabet.substring(id - 1, id);
            single[id] = counts.getOrDefault(first, 0);
            for (var two : counts.subMap(first + '\0', first + '\uFFFF').entrySet()) {
                if (two.getKey().length() != 2) {
                    continue;
                }
                pairLast.add(1 + alphabet.indexOf(two.getKey().substring(1)));
                pair.add(two.getValue());
                for (var three : counts.subMap(two.getKey() + '\0', two.getKey() + '\uFFFF')
                        .entrySet()) {
                    tripleLast.add(1 + alphabet.indexOf(three.getKey().substring(2)));
                    triple.add(three.getValue());
                }
                tripleStart.add(tripleLast.size());
            }
            pairStart[id + 1] = pairLast.size();
        }
        return new SyllableCounts(
                alphabet.toString(),
                single,
                pairStart,
                shorts(pairLast),
                ints(pair),
                ints(tripleStart),
                shorts(tripleLast),
                ints(triple));
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private static short[] shorts(List<Integer> list) {
        short[] result = new short[list.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = list.get(i).shortValue();
        }
        return result;
    }
}
