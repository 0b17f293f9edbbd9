package studypack.mojibake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// UTF-8 sequences with bytes missing, and the characters they may have been.
final class Utf8Bytes {
    private Utf8Bytes() {}

    /// How many bytes must follow a lead byte, 0 where the byte is no lead.
    static int need(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    }

    static boolean isContinuation(int b) {
        return b >= 0x80 && b <= 0xBF;
    }

    /// The code point of a whole sequence, -1 where it is malformed (overlong, surrogate, too high).
    static int codePoint(int lead, int[] rest, int length) {
        return codePoint(lead, rest, 0, length);
    }

    /// The same, for a lead and what follows it in one array.
    static int codePoint(int[] sequence) {
        return codePoint(sequence[0], sequence, 1, sequence.length - 1);
    }

    private static int codePoint(int lead, int[] rest, int from, int length) {
        int c = length == 1 ? lead & 0x1F : length == 2 ? lead & 0x0F : lead & 0x07;
        for (int i = from; i < from + length; i++) {
            c = (c << 6) | (rest[i] & 0x3F);
        }
        int least = length == 1 ? 0x80 : length == 2 ? 0x800 : 0x10000;
        return c < least || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF) ? -1 : c;
    }

    /// Every character whose bytes are the lead and `rest`, where negative bytes may be any of `fillers`.
    static List<String> fill(int lead, int[] rest, int[] fillers) {
        Set<String> found = new LinkedHashSet<>();
        fill(lead, rest.clone(), 0, fillers, found);
        return new ArrayList<>(found);
    }

    private static void fill(int lead, int[] rest, int at, int[] fillers, Set<String> found) {
        if (at == rest.length) {
            int c = codePoint(lead, rest, rest.length);
            if (c >= 0 && Character.isDefined(c)) {
                found.add(Character.toString(c));
            }
            return;
        }
        if (rest[at] >= 0) {
            fill(lead, rest, at + 1, fillers, found);
            return;
        }
        for (int filler : fillers) {
            rest[at] = filler;
            fill(lead, rest, at + 1, fillers, found);
        }
        rest[at] = -1;
    }

    /// Every character whose bytes are the lead and `seen` in this order, with `fillers` put in anywhere until `need`
    /// bytes follow the lead.
    static List<String> insert(int lead, int[] seen, int need, int[] fillers) {
        Set<String> found = new LinkedHashSet<>();
        insert(lead, seen, 0, new int[need], 0, fillers, found);
        return new ArrayList<>(found);
    }

    private static void insert(int lead, int[] seen, int used, int[] rest, int at, int[] fillers, Set<String> found) {
        int open = rest.length - at;
        if (open == 0) {
            fill(lead, rest, 0, fillers, found);
            return;
        }
        if (seen.length - used < open) {
            rest[at] = -1;
            insert(lead, seen, used, rest, at + 1, fillers, found);
        }
        if (used < seen.length) {
            rest[at] = seen[used];
            insert(lead, seen, used + 1, rest, at + 1, fillers, found);
        }
    }
}
