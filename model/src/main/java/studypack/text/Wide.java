package studypack.text;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Recognises UTF-16 and UTF-32 without a byte order mark: one order of the bytes gives usual letters, the other odd
/// ones.
final class Wide {
    private static final int SAMPLE = 1 << 11;

    /// Text of mixed languages costs less a character, chance and pictures much more.
    private static final double TEXT = 8;

    private static final List<Charset> CHARSETS = List.of(
            Charset.forName("UTF-16LE"),
            Charset.forName("UTF-16BE"),
            Charset.forName("UTF-32LE"),
            Charset.forName("UTF-32BE"));

    private Wide() {}

    /// The reading of bytes some of which are NUL; null where they are no text.
    static @Nullable Guess guess(byte[] bytes) {
        Candidate.Fit best = null;
        List<Language> languages = Languages.all();
        for (Charset charset : CHARSETS) {
            int unit = charset.name().startsWith("UTF-32") ? 4 : 2;
            int length = Math.min(bytes.length, SAMPLE) / unit * unit;
            Candidate.Fit fit = new Candidate(charset, 0, languages).fit(bytes, length);
            boolean text = length > 0 && fit.cost() < TEXT * fit.text().length();
            if (text && (best == null || fit.cost() < best.cost())) {
                best = fit;
            }
        }
        return best == null
                ? null
                : new Guess(best.candidate(), true, best.usual().why());
    }
}
