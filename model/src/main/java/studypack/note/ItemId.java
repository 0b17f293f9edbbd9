package studypack.note;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Names items so that a learner's history survives edits.
///
/// An id that the author wrote counts. Else it is made of the words that are asked and nothing else, so that moving the
/// item, renumbering it, or correcting its options, answer or key keeps the id; rewording the question gives a new one.
/// Where several items ask the same words, what tells them apart are the anchors of their answers ([Anchor]), never
/// their
/// order. `docs/identity.md` has the scheme and its limits.
public final class ItemId {
    private static final int BYTES = 9;
    private static final MessageDigest SHA_256 = sha256();
    private static final Pattern DERIVED = Pattern.compile("(?=[^A-Z]*[A-Z])(?=[^a-z]*[a-z])[A-Za-z0-9_-]{12}");

    private final Set<String> taken = new HashSet<>();
    private final List<String> ids = new ArrayList<>();
    /// How often the same question with the same answers was met.
    private final Map<String, Integer> twins = new HashMap<>();

    private ItemId() {}

    /// The elements of one note with ids for its items, no two of them equal. An item that has an id keeps it, but for
    /// one that an item before it has.
    public static List<Element> assign(List<Element> elements) {
        List<Item> items = items(elements);
        return named(
                elements, new ItemId().of(items, items.stream().map(Item::id).toList()));
    }

    /// The notes with ids that differ over all of them.
    static List<Note> distinct(List<Note> notes) {
        List<Item> items = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (Note note : notes) {
            Set<String> own = new HashSet<>();
            note.ids().forEach(id -> own.add(id.id()));
            for (Item item : note.items()) {
                items.add(item);
                written.add(own.contains(item.id()) ? item.id() : "");
            }
        }
        List<String> ids = new ItemId().of(items, written);
        List<Note> distinct = new ArrayList<>(notes.size());
        int from = 0;
        for (Note note : notes) {
            int to = from + note.items().size();
            distinct.add(note.withElements(named(note.elements(), ids.subList(from, to))));
            from = to;
        }
        return distinct;
    }

    private static List<Item> items(List<Element> elements) {
        return elements.stream()
                .filter(Item.class::isInstance)
                .map(Item.class::cast)
                .toList();
    }

    private static List<Element> named(List<Element> elements, List<String> ids) {
        List<Element> named = new ArrayList<>(elements.size());
        int next = 0;
        for (Element element : elements) {
            named.add(element instanceof Item item ? item.withId(ids.get(next++)) : element);
        }
        return named;
    }

    /// @param written what the author named each item, "" where nothing is written
    private List<String> of(List<Item> items, List<String> written) {
        for (String own : written) {
            ids.add(!own.isEmpty() && taken.add(own) ? own : "");
        }
        Map<String, List<Integer>> alike = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            if (ids.get(i).isEmpty()) {
                alike.computeIfAbsent(AskedWords.of(items.get(i)), words -> new ArrayList<>())
                        .add(i);
            }
        }
        alike.forEach((words, places) -> tellApart(items, places, words, 0));
        return ids;
    }

    /// Names items by what is the same in all of them, and by their anchors as far as these differ.
    ///
    /// @param places of the items, in order
    /// @param common what they have in common
    private void tellApart(List<Item> items, List<Integer> places, String common, int which) {
        boolean asks = !common.isEmpty();
        if (asks && (places.size() == 1 || which == Anchor.MOST)) {
            places.forEach(place -> name(items.get(place), place, common));
            return;
        }
        Map<String, List<Integer>> byAnchor = new LinkedHashMap<>();
        for (int place : places) {
            byAnchor.computeIfAbsent(Anchor.of(items.get(place), which), anchor -> new ArrayList<>())
                    .add(place);
        }
        boolean differ = byAnchor.size() > 1 || !asks;
        byAnchor.forEach((anchor, same) -> tellApart(items, same, differ ? common + "\0" + anchor : common, which + 1));
    }

    /// Copies are told apart by all of their answers, and by their order where these are the same too.
    private void name(Item item, int place, String common) {
        String id = hash(common);
        if (!taken.add(id)) {
            String whole = common + "\0" + Anchor.answers(item);
            int twin = twins.merge(whole, 1, Integer::sum);
            id = hash(twin == 1 ? whole : whole + "\0" + twin);
            taken.add(id);
        }
        ids.set(place, id);
    }

    /// Whether the id has the form of one that was derived: twelve signs, large and small letters among them.
    public static boolean looksDerived(String id) {
        return DERIVED.matcher(id).matches();
    }

    private static String hash(String words) {
        try {
            // A copy is made sooner than a new one is found.
            MessageDigest sha = (MessageDigest) SHA_256.clone();
            byte[] digest = sha.digest(("studypack\0" + words).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's SHA-256 can be copied", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
