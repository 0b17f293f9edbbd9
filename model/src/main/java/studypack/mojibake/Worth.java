package studypack.mojibake;

/// How much it says that a UTF-8 sequence gives a certain character: nats of evidence, set by hand, more for what
/// people write much and less than nothing for what they do not write.
final class Worth {
    private Worth() {}

    /// Of a sequence of two bytes.
    static double ofTwo(int c) {
        if (c < 0xA0) {
            return 2;
        }
        if (!Character.isDefined(c)) {
            return -6;
        }
        if (c <= 0xFF) {
            return 4.5;
        }
        boolean european = c < 0x180 || (c >= 0x218 && c <= 0x21B) || (c >= 0x386 && c < 0x460);
        if (european || c == 0x1A0 || c == 0x1A1 || c == 0x1AF || c == 0x1B0) {
            return 4.3;
        }
        boolean some =
                (c >= 0x5D0 && c <= 0x6FF) || (c >= 0x2B0 && c < 0x370) || c == 0x259 || c == 0x490 || c == 0x491;
        return some ? 2.5 : -1.5;
    }

    /// Of a sequence of three bytes that is no syllable of KS X 1001.
    static double ofThree(int c) {
        if (Hangul.isSyllable(c)) {
            return 2;
        }
        if (c == 0xFEFF || c == 0xFFFD || c == 0xFE0F) {
            return 4;
        }
        if (!Character.isDefined(c) || (c >= 0xE000 && c < 0xF900)) {
            return -6;
        }
        boolean signs = (c >= 0x2010 && c <= 0x2027)
                || (c >= 0x2030 && c <= 0x2044)
                || (c >= 0x2190 && c <= 0x21FF)
                || (c >= 0x2460 && c <= 0x27BF);
        if (signs || (c >= 0x2B00 && c <= 0x2BFF) || c == 0x20AC || c == 0x2122) {
            return 6;
        }
        if ((c >= 0x3000 && c <= 0x30FF) || c >= 0xFF00) {
            return 5;
        }
        if ((c >= 0x2000 && c <= 0x23FF) || (c >= 0x1E00 && c <= 0x1FFF)) {
            return 4;
        }
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return 4.5;
        }
        return Hangul.isJamo(c) ? 4 : c >= 0x900 && c < 0x1200 ? 2 : -1;
    }

    /// Of a sequence of four bytes.
    static double ofFour(int c) {
        return !Character.isDefined(c) ? -6 : c >= 0x1F000 && c <= 0x1FAFF ? 8 : -2;
    }
}
