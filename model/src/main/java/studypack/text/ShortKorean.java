package studypack.text;

import org.jspecify.annotations.Nullable;

/// Korean of CP949 that happens to be UTF-8: a syllable such as `트` is the two bytes of `Ʈ`. Only a note of a few
/// words can be all of such syllables.
final class ShortKorean {
    private static final int SHORT = 200;

    /// Odds of some seven to one, in nats.
    private static final double CLEAR = 2;

    private ShortKorean() {}

    static @Nullable Guess guess(byte[] bytes, String text) {
        if (bytes.length > SHORT || !isOfTwoBytes(text)) {
            return null;
        }
        Candidate.Fit korean = Candidate.KOREAN.fit(bytes, bytes.length);
        Language.Usual usual = korean.usual();
        boolean clear = usual.bad() == 0 && !Languages.explain(text, 0, korean.cost() + CLEAR);
        return clear ? new Guess(Candidate.KOREAN, false, usual.why()) : null;
    }

    private static boolean isOfTwoBytes(String text) {
        boolean some = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x240) {
                return false;
            }
            some |= c >= 0x80;
        }
        return some;
    }
}
