package studypack.cli.baseline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import studypack.cli.report.Figures;
import studypack.cli.report.Style;

/// What a baseline holds, for a person who wants to make it shorter: by rule and by note, the most first.
public final class BaselinePage {
    private BaselinePage() {}

    public static String of(Baseline baseline, Style style) {
        String head = Figures.of(baseline.size(), "old finding") + " in " + Figures.of(baseline.notes(), "note") + " ("
                + baseline.shown() + ")\n";
        if (baseline.entries().isEmpty()) {
            return head;
        }
        return head + "\n" + counted(baseline.entries(), Entry::rule, entries -> "", style) + "\n"
                + counted(baseline.entries(), Entry::path, BaselinePage::rules, style);
    }

    private static String counted(
            List<Entry> entries, Function<Entry, String> by, Function<List<Entry>, String> more, Style style) {
        Map<String, List<Entry>> groups =
                entries.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
        int width = groups.values().stream()
                .mapToInt(group -> Figures.of(count(group)).length())
                .max()
                .orElse(0);
        return groups.entrySet().stream()
                .sorted(Comparator.comparingInt(group -> -count(group.getValue())))
                .map(group -> {
                    String figure = Figures.of(count(group.getValue()));
                    return "  " + " ".repeat(width - figure.length()) + figure + "  " + style.strong(group.getKey())
                            + more.apply(group.getValue()) + "\n";
                })
                .collect(Collectors.joining());
    }

    private static int count(List<Entry> entries) {
        return entries.stream().mapToInt(Entry::count).sum();
    }

    /// ": 80 key/missing, 40 table/missing-cell"
    private static String rules(List<Entry> entries) {
        Map<String, Integer> counts = new TreeMap<>();
        entries.forEach(entry -> counts.merge(entry.rule(), entry.count(), Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(count -> Figures.of(count.getValue()) + " " + count.getKey())
                .collect(Collectors.joining(", ", ": ", ""));
    }
}
