package studypack.mojibake;

import java.util.BitSet;

/// What became of the bytes that did not survive: the same for every byte of a value.
///
/// @param lost  the byte values that got lost, all of 80 to FF
/// @param mark  what stands in place of each: nothing, `?` or U+FFFD
/// @param likes the byte values for which an ASCII look-alike stands: a space for the no-break space, straight quotes
///              for curly ones, a hyphen for dashes
record Loss(BitSet lost, String mark, BitSet likes) {
    static final Loss NONE = new Loss(new BitSet(), "", new BitSet());

    /// The continuation bytes of a charset whose character cleaners replace by ASCII.
    static BitSet likeable(OneByte codec) {
        BitSet set = new BitSet(256);
        for (int b = 0x80; b < 0xC0; b++) {
            set.set(b, like(codec.toChar(b)) != 0);
        }
        return set;
    }

    /// What a cleaner writes for a character, 0 where it leaves it.
    private static char like(char c) {
        return switch (c) {
            case '\u00A0' -> ' ';
            case '“', '”', '„' -> '"';
            case '‘', '’', '‚' -> '\'';
            case '–', '—' -> '-';
            default -> 0;
        };
    }

    static Loss dropped(BitSet lost) {
        return new Loss(lost, "", new BitSet());
    }

    static Loss marked(BitSet lost, String mark) {
        return new Loss(lost, mark, new BitSet());
    }

    /// What is shown for a byte past ASCII.
    String shown(int b, OneByte codec) {
        if (lost.get(b)) {
            return mark;
        }
        char c = codec.toChar(b);
        return String.valueOf(likes.get(b) ? like(c) : c);
    }

    /// For a person, empty where nothing was lost: "8 byte values dropped".
    String words() {
        String how = mark.isEmpty() ? "dropped" : mark.equals("?") ? "written as ?" : "written as U+FFFD";
        String first = count(lost, how);
        String second = count(likes, "written as ASCII");
        return first.isEmpty() || second.isEmpty() ? first + second : first + ", " + second;
    }

    private static String count(BitSet set, String how) {
        int count = set.cardinality();
        return count == 0 ? "" : count + (count == 1 ? " byte value " : " byte values ") + how;
    }
}
