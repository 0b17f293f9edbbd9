package studypack.mojibake;

import org.jspecify.annotations.Nullable;

/// Bytes of one charset read with another that has one byte a character.
///
/// @param written null for UTF-8
record ReadAsOneByte(@Nullable DoubleByte written, OneByte shown, Loss lost) implements Step {
    @Override
    public String apply(String text) {
        StringBuilder broken = new StringBuilder();
        for (int b : Written.bytes(text, written)) {
            if (b < 0x80) {
                broken.append((char) b);
            } else {
                broken.append(lost.shown(b, shown));
            }
        }
        return broken.toString();
    }

    @Override
    public String words() {
        return Written.name(written) + " read as " + shown.name;
    }

    @Override
    public String loss() {
        return lost.words();
    }
}
