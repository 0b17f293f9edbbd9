package studypack.mojibake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import studypack.text.Span;

/// Counts the syllables of a user's own text on top of the shipped ones, so that lost letters of its words are found.
///
/// The same text in any order gives the same table, byte for byte.
public final class SyllableTraining {
    /// A line of little own text counts as much as this many of the shipped text, for it is nearer to what will be
    /// repaired; where there is more own text than a third of the shipped, together as much as that.
    private static final double WEIGHT = 3;

    private final SyllableCounts base;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private long syllables;

    /// On top of the shipped counts.
    public SyllableTraining() {
        this(SyllableModel.shippedCounts());
    }

    SyllableTraining(SyllableCounts base) {
        this.base = base;
    }

    /// The lines of a text that are sound Korean prose: without code, and without what is broken or lost.
    public static List<String> prose(String text) {
        List<Span> broken = Mojibake.find(text).stream().map(Repair::span).toList();
        List<Span> code = Code.of(text);
        List<String> lines = new ArrayList<>();
        int nextBroken = 0;
        int nextCode = 0;
        for (int start = 0; start < text.length(); ) {
            int end = lineEnd(text, start);
            while (nextBroken < broken.size() && broken.get(nextBroken).end() <= start) {
                nextBroken++;
            }
            boolean sound =
                    nextBroken == broken.size() || broken.get(nextBroken).start() >= end;
            StringBuilder prose = new StringBuilder();
            int at = start;
            for (; nextCode < code.size() && code.get(nextCode).start() < end; nextCode++) {
                prose.append(text, at, Math.max(at, code.get(nextCode).start())).append(Symbols.LETTER);
                at = Math.min(end, code.get(nextCode).end());
            }
            String line = prose.append(text, at, end).toString().strip();
            if (sound && line.indexOf('\uFFFD') < 0 && line.chars().anyMatch(Hangul::isSyllable)) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /// Counts lines that [#prose(String)] gave. A line that was counted already is a template and says nothing new.
    public void add(List<String> lines) {
        for (String line : lines) {
            if (seen.add(line)) {
                count(symbols(line));
            }
        }
    }

    /// How many syllables were counted.
    public long syllables() {
        return syllables;
    }

    /// How many lines they stood in.
    public int lines() {
        return seen.size();
    }

    /// The table of those counts and these, for [Syllables#of(byte[])].
    public byte[] table() {
        double weight = (double) syllables(base.toMap()) / Math.max(1, syllables);
        return table(Math.clamp(weight, 1, WEIGHT));
    }

    /// @param weight how many times each line counts
    byte[] table(double weight) {
        SortedMap<String, Integer> all = new TreeMap<>(base.toMap());
        counts.forEach((symbols, count) -> all.merge(symbols, (int) Math.round(count * weight), Integer::sum));
        return SyllableTable.write(SyllableCounts.of(all));
    }

    private static long syllables(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().length() == 1
                        && Hangul.isSyllable(entry.getKey().charAt(0)))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /// Two line ends, as the lattice begins, the symbols of the line, and one line end.
    private static String symbols(String line) {
        StringBuilder symbols = new StringBuilder().append(Symbols.LINE_END).append(Symbols.LINE_END);
        line.codePoints().forEach(c -> {
            char symbol = Symbols.of(c);
            if (!Symbols.collapses(symbol) || symbols.charAt(symbols.length() - 1) != symbol) {
                symbols.append(symbol);
            }
        });
        return symbols.append(Symbols.LINE_END).toString();
    }

    private void count(String symbols) {
        for (int i = 2; i < symbols.length(); i++) {
            counts.merge(symbols.substring(i, i + 1), 1, Integer::sum);
            counts.merge(symbols.substring(i - 1, i + 1), 1, Integer::sum);
            counts.merge(symbols.substring(i - 2, i + 1), 1, Integer::sum);
            syllables += Hangul.isSyllable(symbols.charAt(i)) ? 1 : 0;
        }
    }
}
