package studypack.note;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
        return assign(elements, new HashSet<>());
    }

    /// The notes with ids that differ over all of them: of two notes that ask the same, the later one's item gives way.
    static List<Note> distinct(List<Note> notes) {
        Set<String> taken = new HashSet<>();
        return notes.stream()
                .map(note -> note.withElements(assign(note.elements(), taken)))
                .toList();
    }

    private static List<Element> assign(List<Element> elements, Set<String> taken) {
        List<Element> named = new ArrayList<>(elements.size());
        for (Element element : elements) {
            named.add(element instanceof Item item ? item.withId(free(item, taken)) : element);
        }
        return named;
    }

    private static String free(Item item, Set<String> taken) {
        String words = words(item.prompt().plain());
        String id = hash(words);
        for (int twin = 1; !taken.add(id); twin++) {
            id = hash(words + "\0" + words(answers(item)) + (twin == 1 ? "" : "\0" + twin));
        }
        return id;
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

    /// Letters and digits alone, in one case and one normal form.
    private static String words(String text) {
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
