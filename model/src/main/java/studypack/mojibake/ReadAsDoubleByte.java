package studypack.mojibake;

import org.jspecify.annotations.Nullable;

/// Bytes of one charset read with an East Asian one, which gives up on bytes that make no character.
///
/// @param written null for UTF-8
/// @param mark    what stands for a byte the decoder gave up on: U+FFFD or `?`, 0 where it never did
/// @param joined  one mark stands for a lead byte and an 80 behind it, as Java writes it
record ReadAsDoubleByte(@Nullable DoubleByte written, DoubleByte shown, char mark, boolean joined) implements Step {
    @Override
    public String apply(String text) {
        int[] bytes = Written.bytes(text, written);
        StringBuilder broken = new StringBuilder();
        for (int i = 0; i < bytes.length; ) {
            int next = i + 1 < bytes.length ? bytes[i + 1] : 0;
            char pair = bytes[i] < 0x80 || next == 0 ? 0 : shown.toChar((bytes[i] << 8) | next);
            char single = shown.toChar(bytes[i]);
            if (pair != 0 && !shown.breaksBetween(bytes[i], next)) {
                broken.append(pair);
                i += 2;
                continue;
            }
            broken.append(single == 0 ? mark : single);
            i += single == 0 && joined && next == 0x80 && shown.toChar(next) == 0 ? 2 : 1;
        }
        return broken.toString();
    }

    @Override
    public String words() {
        return Written.name(written) + " read as " + shown.name;
    }

    @Override
    public String loss() {
        return mark == 0 ? "" : "what made no character written as " + (mark == '?' ? "?" : "U+FFFD");
    }
}
