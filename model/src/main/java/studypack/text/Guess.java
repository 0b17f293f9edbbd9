package studypack.text;

import java.nio.charset.Charset;

/// A charset that no file declares, and why we believe in it.
///
/// @param strong chance would hardly give so many usual letters
/// @param why    the evidence in words
record Guess(Candidate candidate, boolean strong, String why) {
    Charset charset() {
        return candidate.charset();
    }

    Evidence evidence() {
        return strong ? Evidence.PROVEN : Evidence.GUESSED;
    }
}
