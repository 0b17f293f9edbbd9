package studypack.text;

import java.nio.charset.Charset;

/// Chooses among charsets of one byte a letter, which accept almost anything, by the bytes that only one of them uses
/// for letters.
final class OneByteLetters {
    private OneByteLetters() {}

    static Charset guess(byte[] sample) {
        int high = 0;
        int ascii = 0;
        int lowerHalf = 0;
        int turkish = 0;
        int icelandic = 0;
        int central = 0;
        for (int i = 0; i < sample.length; i++) {
            int b = sample[i] & 0xFF;
            ascii += isAsciiLetter(b) ? 1 : 0;
            high += b >= 0xC0 ? 1 : 0;
            lowerHalf += b >= 0xE0 ? 1 : 0;
            turkish += b == 0xFD || b == 0xFE || b == 0xF0 || b == 0xDD || b == 0xDE ? 1 : 0;
            icelandic += b == 0xE6 || b == 0xC6 || b == 0xD0 || b == 0xF8 ? 1 : 0;
            boolean polish = b == 0xB3 || b == 0xB9 || b == 0xBF || b == 0x9C || b == 0x9F || b == 0xBE;
            central += polish && besideLetter(sample, i) ? 1 : 0;
        }
        if (high > ascii && high >= 4) {
            return Charset.forName(lowerHalf * 2 > high ? "windows-1251" : "KOI8-R");
        }
        if (central >= 2 && central * 4 > high) {
            return Charset.forName("windows-1250");
        }
        return Charset.forName(turkish >= 2 && icelandic == 0 && turkish * 4 > high ? "windows-1254" : "windows-1252");
    }

    private static boolean besideLetter(byte[] sample, int i) {
        return i > 0 && isAsciiLetter(sample[i - 1]) && i + 1 < sample.length && isAsciiLetter(sample[i + 1]);
    }

    private static boolean isAsciiLetter(int b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }
}
