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

    /// The items with ids, in the same order; no two ids are equal.
    public static <T extends Item> List<T> assign(List<T> items, IdSetter<T> setter) {
        Set<String> taken = new HashSet<>();
        List<T> named = new ArrayList<>(items.size());
        for (T item : items) {
            String words = words(item.prompt().plain());
            String id = hash(words);
            for (int twin = 1; !taken.add(id); twin++) {
                id = hash(words + "\0" + words(answers(item)) + (twin == 1 ? "" : "\0" + twin));
            }
            named.add(setter.set(item, id));
        }
        return named;
    }

    /// Gives an item its id.
    @FunctionalInterface
    public interface IdSetter<T> {
        T set(T item, String id);
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
