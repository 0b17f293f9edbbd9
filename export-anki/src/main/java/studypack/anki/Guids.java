package studypack.anki;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import studypack.note.StudyPack;
import studypack.note.StudyPack.Entry;

/// The guids of a deck's notes: made of their items' ids, but for a question that takes the place of one in the older
/// deck, because its words were not sure there, were corrected, or are asked by another question too by now.
///
/// @param own       by the id of the item
/// @param inherited by the guid that the item would have
record Guids(Map<String, String> own, Map<String, String> inherited) {

    static Guids of(StudyPack pack, List<Entry> entries, History history) {
        Map<String, String> own = own(pack, entries);
        Map<String, Asked> orphans = orphans(own, history);
        Map<String, Asked> young = new LinkedHashMap<>();
        if (!orphans.isEmpty()) {
            for (Entry entry : entries) {
                String guid = own.getOrDefault(entry.item().id(), "");
                if (!history.notes().containsKey(guid)) {
                    young.put(guid, Asked.of(entry));
                }
            }
        }
        Map<String, String> inherited = new HashMap<>();
        match(orphans, young, inherited, asked -> asked.words() + "\0" + asked.answers(), Asked::isSameAs);
        match(orphans, young, inherited, Asked::path, Asked::isAskedBy);
        return new Guids(own, Map.copyOf(inherited));
    }

    private static Map<String, String> own(StudyPack pack, List<Entry> entries) {
        Set<String> written = new HashSet<>();
        pack.notes().forEach(note -> note.ids().forEach(id -> written.add(id.id())));
        Map<String, String> own = new HashMap<>();
        for (Entry entry : entries) {
            String id = entry.item().id();
            own.put(id, written.contains(id) ? Guid.ofWritten(pack.name(), id) : Guid.of(id));
        }
        return own;
    }

    /// Takes those out of both that belong together; where several could, none does.
    ///
    /// @param key what two notes have in common that belong together
    private static void match(
            Map<String, Asked> orphans,
            Map<String, Asked> young,
            Map<String, String> inherited,
            Function<Asked, String> key,
            BiPredicate<Asked, Asked> belongs) {
        Map<String, List<String>> near = new HashMap<>();
        orphans.forEach((guid, asked) -> near.computeIfAbsent(key.apply(asked), common -> new ArrayList<>())
                .add(guid));
        Map<String, List<String>> older = new LinkedHashMap<>();
        Map<String, Integer> claims = new HashMap<>();
        young.forEach((guid, asked) -> {
            for (String orphan : near.getOrDefault(key.apply(asked), List.of())) {
                Asked before = orphans.get(orphan);
                if (before != null && belongs.test(before, asked)) {
                    older.computeIfAbsent(guid, heir -> new ArrayList<>()).add(orphan);
                    claims.merge(orphan, 1, Integer::sum);
                }
            }
        });
        older.forEach((guid, candidates) -> {
            if (candidates.size() == 1 && claims.getOrDefault(candidates.getFirst(), 0) == 1) {
                inherited.put(guid, candidates.getFirst());
                orphans.remove(candidates.getFirst());
                young.remove(guid);
            }
        });
    }

    /// What the older deck asked and this one asks no more.
    private static Map<String, Asked> orphans(Map<String, String> own, History history) {
        Map<String, Asked> orphans = new HashMap<>();
        history.notes().forEach((guid, seen) -> {
            if (seen.asked() != null) {
                orphans.put(guid, seen.asked());
            }
        });
        own.values().forEach(orphans::remove);
        return orphans;
    }

    String of(Entry entry) {
        String guid = own.getOrDefault(entry.item().id(), "");
        return inherited.getOrDefault(guid, guid);
    }
}
