package studypack.anki;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studypack.note.StudyPack.Entry;

/// The guids of a deck's notes: made of their items' ids, but for a question that takes the place of one in the older
/// deck whose words were not sure.
record Guids(Map<String, String> inherited) {

    static Guids of(List<Entry> entries, History history) {
        Map<String, Asked> orphans = orphans(entries, history);
        if (orphans.isEmpty()) {
            return new Guids(Map.of());
        }
        Map<String, List<String>> heirs = new LinkedHashMap<>();
        Map<String, Integer> claims = new HashMap<>();
        Map<String, List<Map.Entry<String, Asked>>> byPath = new HashMap<>();
        orphans.entrySet()
                .forEach(orphan -> byPath.computeIfAbsent(orphan.getValue().path(), path -> new ArrayList<>())
                        .add(orphan));
        for (Entry entry : entries) {
            String own = Guid.of(entry.item().id());
            List<Map.Entry<String, Asked>> near = byPath.get(entry.note().path());
            if (near == null || history.notes().containsKey(own)) {
                continue;
            }
            Asked asked = Asked.of(entry);
            for (Map.Entry<String, Asked> orphan : near) {
                if (orphan.getValue().isAskedBy(asked)) {
                    heirs.computeIfAbsent(own, guid -> new ArrayList<>()).add(orphan.getKey());
                    claims.merge(orphan.getKey(), 1, Integer::sum);
                }
            }
        }
        Map<String, String> inherited = new HashMap<>();
        heirs.forEach((own, older) -> {
            if (older.size() == 1 && claims.getOrDefault(older.getFirst(), 0) == 1) {
                inherited.put(own, older.getFirst());
            }
        });
        return new Guids(Map.copyOf(inherited));
    }

    /// What the older deck asked and this one asks no more.
    private static Map<String, Asked> orphans(List<Entry> entries, History history) {
        Set<String> own = new HashSet<>();
        entries.forEach(entry -> own.add(Guid.of(entry.item().id())));
        Map<String, Asked> orphans = new HashMap<>();
        history.notes().forEach((guid, seen) -> {
            if (seen.asked() != null && !own.contains(guid)) {
                orphans.put(guid, seen.asked());
            }
        });
        return orphans;
    }

    String of(Entry entry) {
        String own = Guid.of(entry.item().id());
        return inherited.getOrDefault(own, own);
    }
}
