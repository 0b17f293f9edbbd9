package studypack.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Tells a file that is no text, so that a picture in the folder of notes is not read as a broken note.
final class Binary {
    /// First bytes of common formats, as Latin-1 (source: the formats' own specifications).
    private static final List<String> MAGIC = List.of(
            "PK\3\4",
            "PK\5\6",
            "\u0089PNG\r\n",
            "GIF87a",
            "GIF89a",
            "\u00FF\u00D8\u00FF",
            "%PDF-1.",
            "%PDF-2.",
            "\u001F\u008B\b",
            "7z\u00BC\u00AF'\u001C",
            "Rar!\u001A\7",
            "(\u00B5/\u00FD",
            "SQLite format 3\0",
            "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
            "\u00CA\u00FE\u00BA\u00BE",
            "\u007FELF",
            "OggS\0",
            "wOFF",
            "wOF2",
            "ID3\3",
            "ID3\4");

    private Binary() {}

    static boolean hasKnownMagic(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        for (String magic : MAGIC) {
            if (head.startsWith(magic)) {
                return true;
            }
        }
        return head.startsWith("RIFF") && (head.startsWith("WEBP", 8) || head.startsWith("WAVE", 8));
    }

    /// Text hardly ever holds control bytes; one stray NUL in a long note does not make it a picture.
    static boolean hasManyControls(byte[] bytes, boolean isUtf8) {
        int controls = 0;
        int nuls = 0;
        for (byte b : bytes) {
            if (b < ' ' && b >= 0 && (b < '\t' || b > '\r') && b != 0x1B) {
                controls++;
                nuls += b == 0 ? 1 : 0;
            }
        }
        if (isUtf8) {
            return controls >= 4 && controls > bytes.length / 10;
        }
        return nuls > bytes.length / 200 || (controls >= 4 && controls > bytes.length / 20);
    }
}
