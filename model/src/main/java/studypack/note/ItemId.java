package studypack.note;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Names items so that a learner's history survives edits.
///
/// An id is made of the words that are asked and nothing else, so that moving the item, renumbering it, or correcting
/// its
/// options, answer or key keeps the id; rewording the question gives a new one. Where two items ask the same words, the
/// first keeps the plain id and the others take their answers in.
public final class ItemId {
    private static final int BYTES = 9;

    private ItemId() {}

    /// The elements of one note with ids for its items, no two of them equal.
    public static List<Element> assign(List<Element> elements) {
        return new Names().of(elements);
    }

    /// The notes with ids that differ over all of them: of two notes that ask the same, the later one's item gives way.
    static List<Note> distinct(List<Note> notes) {
        Names names = new Names();
        return notes.stream()
                .map(note -> note.withElements(names.of(note.elements())))
                .toList();
    }

    /// The ids that were given, and how often the same question with the same answers was met.
    private static final class Names {
        private final Set<String> taken = new HashSet<>();
        private final Map<String, Integer> twins = new HashMap<>();

        List<Element> of(List<Element> elements) {
            List<Element> named = new ArrayList<>(elements.size());
            for (Element element : elements) {
                named.add(element instanceof Item item ? item.withId(of(item)) : element);
            }
            return named;
        }

        private String of(Item item) {
            String words = words(item.prompt().plain());
            String id = hash(words);
            if (!taken.add(id)) {
                String whole = words + "\0" + words(answers(item));
                int twin = twins.merge(whole, 1, Integer::sum);
                id = hash(twin == 1 ? whole : whole + "\0" + twin);
                taken.add(id);
            }
            return id;
        }
    }

    private static String answers(Item item) {
        return switch (item) {
            case Choice choice ->
                String.join(
                        "\0",
                        choice.options().stream()
                                .map(option -> option.text().plain())
                                .toList());
            case Pair pair ->
                String.join("\0", pair.answers().stream().map(Passage::plain).toList());
            case Term term -> term.definition();
        };
    }

    /// What a text has in common with others that say the same: letters and digits alone, in one case and one normal
    /// form; U+0000 is kept.
    public static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == 0)
                .forEach(words::appendCodePoint);
        return words.toString();
    }

    private static String hash(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(("studypack\0" + words).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(java.util.Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
