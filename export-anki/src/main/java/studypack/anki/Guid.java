package studypack.anki;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/// The name by which Anki finds a note again, so that an edited question keeps its history.
final class Guid {
    /// Keeps a guid from beginning with `#`, which a text import takes for a comment, or with a sign a spreadsheet
    /// would calculate with.
    private static final String PREFIX = "sp-";

    private Guid() {}

    /// The item's id, or a digest of it where it has characters that do not belong in a guid.
    static String of(String id) {
        return PREFIX + (id.matches("[A-Za-z0-9_-]{1,64}") ? id : digest(id));
    }

    /// For an item whose id another one has already: Anki would take the two for one note.
    static String ofTwin(String id, String path, int twin) {
        return PREFIX + digest(id + "\0" + path + "\0" + twin);
    }

    private static String digest(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest("SHA-256", text), 9));
    }

    static byte[] digest(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
