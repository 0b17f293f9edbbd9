package studypack.mojibake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A charset of one byte a character through which other bytes were read, taken as programs in the wild apply it: a
/// byte the charset leaves undefined appears as the C1 control of the same number.
final class OneByte {
    /// Stands for a character that the charset does not have.
    static final int NONE = -1;

    /// Stands for U+FFFD: a byte was here.
    static final int HOLE = -2;

    private static final int TABLE = 0x2600;

    /// In order of how often they did it.
    static final List<OneByte> ALL = List.of(
            new OneByte("windows-1252", "windows-1252", 0),
            new OneByte("windows-1254", "windows-1254", 0),
            new OneByte("ISO-8859-1", "ISO-8859-1", 0),
            new OneByte("windows-1250", "windows-1250", 0),
            new OneByte("windows-1251", "windows-1251", 0),
            new OneByte("windows-1253", "windows-1253", 0),
            new OneByte("windows-1257", "windows-1257", 0),
            new OneByte("ISO-8859-9", "ISO-8859-9", 0),
            new OneByte("ISO-8859-2", "ISO-8859-2", 0),
            new OneByte("ISO-8859-15", "ISO-8859-15", 0.05),
            new OneByte("Mac OS Roman", "x-MacRoman", 1.5),
            new OneByte("IBM437", "IBM437", 1.5),
            new OneByte("IBM850", "IBM850", 1.5),
            new OneByte("windows-1258", "windows-1258", 1.5),
            new OneByte("windows-874", "x-windows-874", 1.5),
            new OneByte("IBM852", "IBM852", 1.5),
            new OneByte("IBM866", "IBM866", 1.5),
            new OneByte("KOI8-R", "KOI8-R", 1.5));

    /// For people, as the IANA registry writes it where it has one.
    final String name;

    /// Taken off the evidence, because the charset is rare.
    final double handicap;

    /// Bytes 80 to FF that have no character.
    final BitSet undefined = new BitSet(256);

    private final byte[] bytes = new byte[TABLE];
    private final char[] chars = new char[256];

    private OneByte(String name, String javaName, double handicap) {
        this.name = name;
        this.handicap = handicap;
        Charset charset = Charset.forName(javaName);
        for (int b = 0x80; b <= 0xFF; b++) {
            char c = new String(new byte[] {(byte) b}, charset).charAt(0);
            if (c == '\uFFFD') {
                undefined.set(b);
                c = (char) b;
            }
            chars[b] = c;
            bytes[index(c)] = (byte) b;
        }
        for (int b = 0x80; b < 0xA0 && isSingleStandard(); b++) {
            bytes[b] = bytes[b] == 0 ? (byte) b : bytes[b];
        }
    }

    /// One of the family of Windows and ISO charsets, where C1 controls live beside the letters.
    private boolean isSingleStandard() {
        return !name.startsWith("IBM") && !name.startsWith("Mac") && !name.startsWith("KOI8");
    }

    /// cp1252 and its nearest kin, which Korean text can hardly tell apart.
    boolean isWestern() {
        return name.equals("windows-1252")
                || name.equals("windows-1254")
                || name.equals("ISO-8859-1")
                || name.equals("ISO-8859-9");
    }

    /// In nats, how much less often people read UTF-8 with it than with the charset of Windows that has its letters.
    double rarity() {
        return name.equals("ISO-8859-15") ? 2 : name.equals("ISO-8859-2") ? 0.5 : 0;
    }

    static OneByte named(String name) {
        return ALL.stream().filter(codec -> codec.name.equals(name)).findFirst().orElseThrow();
    }

    /// The few characters beyond the table are folded into its end, which no charset uses.
    private static int index(char c) {
        return switch (c) {
            case '\uF8FF' -> TABLE - 1;
            case '\uFB01' -> TABLE - 2;
            case '\uFB02' -> TABLE - 3;
            case '\u2126' -> 0x3A9;
            default -> c;
        };
    }

    /// The byte that appears as `c`, [#NONE] or [#HOLE].
    int toByte(char c) {
        if (c < 0x80) {
            return c;
        }
        if (c == '\uFFFD') {
            return HOLE;
        }
        int index = index(c);
        int b = index < TABLE ? bytes[index] & 0xFF : 0;
        return b == 0 ? NONE : b;
    }

    /// This one, or where it shows other characters for the bytes of a text, such as signs instead of C1 controls, the
    /// first that shows these for the same bytes.
    OneByte thatShows(String text) {
        if (text.chars().allMatch(c -> shows(toByte((char) c), (char) c))) {
            return this;
        }
        return ALL.stream()
                .filter(other -> text.chars().allMatch(c -> other.shows(toByte((char) c), (char) c)))
                .findFirst()
                .orElse(this);
    }

    private boolean shows(int b, char c) {
        return b >= 0 && toChar(b) == c;
    }

    char toChar(int b) {
        return b < 0x80 ? (char) b : chars[b];
    }

    int[] toBytes(String line) {
        int[] result = new int[line.length()];
        for (int i = 0; i < result.length; i++) {
            result[i] = toByte(line.charAt(i));
        }
        return result;
    }

    /// The charsets that Korean text of CP949 is found in.
    static List<OneByte> latin() {
        List<OneByte> latin = new ArrayList<>();
        for (String name : List.of("windows-1252", "ISO-8859-1", "windows-1254", "Mac OS Roman", "IBM437", "IBM850")) {
            latin.add(named(name));
        }
        return latin;
    }
}
