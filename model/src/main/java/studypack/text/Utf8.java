package studypack.text;

/// The grammar of UTF-8 (The Unicode Standard, table 3-7), because `String` replaces what breaks it without a word.
final class Utf8 {
    private Utf8() {}

    /// Bytes of the well-formed sequence at `at`, 0 where there is none.
    static int length(byte[] bytes, int at, int end) {
        int lead = bytes[at];
        if (lead >= 0) {
            return 1;
        }
        lead &= 0xFF;
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (at + length > end) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < low || second > high) {
            return 0;
        }
        for (int i = at + 2; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    static boolean isValid(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end) {
            int length = length(bytes, at, end);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    /// Whether a sequence is malformed, one that the end cuts aside.
    static boolean isBroken(byte[] bytes, int start, int end) {
        int at = start;
        while (at + 3 < end) {
            int length = length(bytes, at, end);
            if (length == 0) {
                return true;
            }
            at += length;
        }
        return false;
    }

    /// Half a surrogate pair written as if it were a character: no UTF-8, but written by who meant UTF-8.
    private static boolean isSurrogate(byte[] bytes, int at, int end) {
        return at + 2 < end
                && bytes[at] == (byte) 0xED
                && (bytes[at + 1] & 0xE0) == 0xA0
                && (bytes[at + 2] & 0xC0) == 0x80;
    }

    /// How the bytes past ASCII of a piece stand to UTF-8.
    ///
    /// @param whole   bytes in well-formed sequences
    /// @param longest length of the longest such sequence; three bytes hardly come by chance
    /// @param broken  bytes outside of them
    record Profile(int whole, int longest, int broken) {
        /// At least half as many bytes are broken as are whole.
        boolean isMostlyBroken() {
            return whole <= broken * 2;
        }

        boolean isAscii() {
            return whole == 0 && broken == 0;
        }
    }

    /// The look ends as soon as so much is broken that the rest cannot make up for it; see [Profile#isMostlyBroken].
    static Profile profile(byte[] bytes, int start, int end) {
        int whole = 0;
        int longest = 0;
        int broken = 0;
        for (int at = start; at < end; ) {
            int length = length(bytes, at, end);
            if (length == 0 && isSurrogate(bytes, at, end)) {
                length = 3;
                broken++;
            }
            if (length > 1) {
                whole += length;
                longest = Math.max(longest, length);
            } else if (length == 0) {
                broken++;
                if (whole + end - at <= broken * 2L) {
                    break;
                }
            }
            at += Math.max(1, length);
        }
        return new Profile(whole, longest, broken);
    }
}
