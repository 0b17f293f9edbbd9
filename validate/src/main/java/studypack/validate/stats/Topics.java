package studypack.validate.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Groups items by the heading or folder that tells them apart: what nearly all of them stand under tells nothing.
final class Topics {
    private static final double NEARLY_ALL = 0.9;

    private Topics() {}

    /// @param topics of each item, outermost first
    static List<BankStats.Share> of(List<List<String>> topics) {
        List<String> common = new ArrayList<>();
        while (true) {
            int depth = common.size();
            Map<String, Integer> next = new TreeMap<>();
            for (List<String> each : topics) {
                if (each.size() > depth && each.subList(0, depth).equals(common)) {
                    next.merge(each.get(depth), 1, Integer::sum);
                }
            }
            String most = next.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse("");
            if (next.getOrDefault(most, 0) < topics.size() * NEARLY_ALL || next.isEmpty()) {
                break;
            }
            common.add(most);
        }
        Map<String, Integer> counts = new TreeMap<>();
        for (List<String> each : topics) {
            counts.merge(name(each, common), 1, Integer::sum);
        }
        return sorted(counts);
    }

    /// Where the item leaves what is common; "" where nothing tells it apart.
    private static String name(List<String> topics, List<String> common) {
        for (int i = 0; i < topics.size(); i++) {
            if (i >= common.size() || !topics.get(i).equals(common.get(i))) {
                return topics.get(i);
            }
        }
        return "";
    }

    /// The largest first, of equals by name.
    static List<BankStats.Share> sorted(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> new BankStats.Share(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingInt(BankStats.Share::items)
                        .reversed()
                        .thenComparing(BankStats.Share::name))
                .toList();
    }
}
