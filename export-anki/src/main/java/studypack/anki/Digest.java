package studypack.anki;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Tells texts and files apart by a few bytes.
final class Digest {
    private Digest() {}

    static byte[] of(String algorithm, String text) {
        return of(algorithm, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] of(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
