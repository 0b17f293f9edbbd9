package studypack.pdf;

import java.security.SecureRandom;

/// Names the subset of a font after the font, where the library would roll dice: the same pack gives the same bytes.
final class FixedRandom extends SecureRandom {
    private static final long serialVersionUID = 1;

    private long state;

    FixedRandom(String seed) {
        state = seed.hashCode();
    }

    @Override
    public double nextDouble() {
        state = state * 6364136223846793005L + 1442695040888963407L;
        return (state >>> 11) * 0x1.0p-53;
    }
}
