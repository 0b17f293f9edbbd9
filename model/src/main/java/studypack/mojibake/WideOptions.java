package studypack.mojibake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// What a UTF-8 sequence may have been of which an East Asian decoder left some bytes and marks for the others.
///
/// A decoder gives up on a byte only where it makes no pair with the next, so most bytes do not fit most holes.
final class WideOptions {
    /// A byte that is not known.
    static final int ANY = -1;

    /// Beyond this many only usual characters are worth keeping.
    private static final int MANY = 64;

    private static final int FIRST_LEAD = 0xE2;
    private static final int LAST_LEAD = 0xED;

    /// Hangul and usual signs, each as a text; null for all else.
    private static final @Nullable String[] USUAL = new @Nullable String[Character.MAX_VALUE + 1];

    /// Those of three bytes, in order.
    private static final int[] USUAL_THREE;

    static {
        int count = 0;
        int[] three = new int[USUAL.length];
        for (int c = 0x80; c < USUAL.length; c++) {
            if (Hangul.isStandard(c) || Symbols.isUsualSign(c)) {
                USUAL[c] = Character.toString(c);
                three[count] = c;
                count += c >= 0x800 ? 1 : 0;
            }
        }
        USUAL_THREE = Arrays.copyOf(three, count);
    }

    private final DoubleByte charset;

    WideOptions(DoubleByte charset) {
        this.charset = charset;
    }

    /// Options for the sequence of `length` bytes at `at`, none where they make no sequence.
    List<String> of(int[] bytes, int at, int length, int size) {
        int holes = 0;
        for (int i = at; i < at + length; i++) {
            boolean fits = bytes[i] == ANY || i == at || Utf8Bytes.isContinuation(bytes[i]);
            if (!fits) {
                return List.of();
            }
            holes += bytes[i] == ANY ? 1 : 0;
        }
        if (bytes[at] != ANY && Utf8Bytes.need(bytes[at]) != length - 1) {
            return List.of();
        }
        int next = at + length < size ? bytes[at + length] : ' ';
        int[] sequence = Arrays.copyOfRange(bytes, at, at + length);
        List<String> usual = holes >= 2 && length == 3 ? usual(sequence, next) : List.of();
        if (!usual.isEmpty() || (holes >= 2 && bytes[at] == ANY)) {
            return usual;
        }
        return bytes[at] == ANY ? anyLead(sequence, next) : all(sequence, next);
    }

    /// With two holes and more there are thousands of characters, and only usual ones are worth a look.
    private List<String> usual(int[] sequence, int next) {
        List<String> options = new ArrayList<>();
        for (int c : USUAL_THREE) {
            int lead = 0xE0 | (c >> 12);
            int second = 0x80 | ((c >> 6) & 0x3F);
            int third = 0x80 | (c & 0x3F);
            boolean fits = fits(sequence[0], lead, second)
                    && fits(sequence[1], second, third)
                    && fits(sequence[2], third, next)
                    && (sequence[0] != ANY || (lead >= FIRST_LEAD && lead <= LAST_LEAD));
            if (fits) {
                options.add(text(c));
            }
        }
        return options;
    }

    /// Whether `b` may stand where `seen` does, with `next` behind it.
    private boolean fits(int seen, int b, int next) {
        return seen == ANY ? next == ANY || charset.breaksBetween(b, next) : seen == b;
    }

    private List<String> anyLead(int[] sequence, int next) {
        List<String> options = new ArrayList<>();
        for (int lead = FIRST_LEAD; lead <= LAST_LEAD && sequence.length == 3; lead++) {
            if (charset.breaksBetween(lead, sequence[1])) {
                sequence[0] = lead;
                options.addAll(all(sequence, next));
            }
        }
        return usualIfAny(options);
    }

    private List<String> all(int[] sequence, int next) {
        List<String> options = new ArrayList<>();
        fill(sequence, 1, next, options);
        return usualIfAny(options);
    }

    private static List<String> usualIfAny(List<String> options) {
        List<String> usual = options.size() < 2
                ? List.of()
                : options.stream().filter(WideOptions::isUsual).toList();
        return usual.isEmpty() ? options : usual;
    }

    private static boolean isUsual(String option) {
        return USUAL[option.charAt(0)] != null;
    }

    private void fill(int[] sequence, int from, int next, List<String> options) {
        int hole = from;
        while (hole < sequence.length && sequence[hole] != ANY) {
            hole++;
        }
        if (hole == sequence.length) {
            int c = Utf8Bytes.codePoint(sequence);
            boolean usual = c >= 0 && c < USUAL.length && USUAL[c] != null;
            if (usual || (c >= 0 && options.size() < MANY && Character.isDefined(c))) {
                options.add(text(c));
            }
            return;
        }
        int behind = hole + 1 < sequence.length ? sequence[hole + 1] : next;
        for (int filler = 0x80; filler <= 0xBF; filler++) {
            if (behind == ANY || charset.breaksBetween(filler, behind)) {
                sequence[hole] = filler;
                fill(sequence, hole + 1, next, options);
            }
        }
        sequence[hole] = ANY;
    }

    private static String text(int c) {
        String usual = c < USUAL.length ? USUAL[c] : null;
        return usual == null ? Character.toString(c) : usual;
    }

    /// Some decoders write one mark for a lead byte and an 80 behind it, which is no lead: three bytes, two marks.
    List<String> swallowed(int lead) {
        List<String> options = new ArrayList<>();
        for (int c : USUAL_THREE) {
            int first = 0xE0 | (c >> 12);
            int second = 0x80 | ((c >> 6) & 0x3F);
            boolean known = lead != ANY && lead == first;
            boolean broken =
                    lead == ANY && first >= FIRST_LEAD && first <= LAST_LEAD && charset.breaksBetween(first, second);
            if ((known || broken) && (c & 0x3F) == 0) {
                options.add(text(c));
            }
        }
        return options;
    }

    /// Drops what does not fit its neighbour: of two bytes that are both unknown, the first makes no pair with the
    /// second.
    ///
    /// @param open whether the last byte of a slot and the first of the next are both unknown
    void narrow(List<Slot> slots, BitSet open) {
        for (int i = slots.size() - 2; i >= 0; i--) {
            if (open.get(i)) {
                BitSet firsts = bytes(slots.get(i + 1), WideOptions::firstByte);
                Predicate<String> fits =
                        option -> firsts.stream().anyMatch(b -> charset.breaksBetween(lastByte(option), b));
                slots.set(i, keep(slots.get(i), fits));
            }
        }
        for (int i = 0; i + 1 < slots.size(); i++) {
            if (open.get(i)) {
                BitSet lasts = bytes(slots.get(i), WideOptions::lastByte);
                Predicate<String> fits =
                        option -> lasts.stream().anyMatch(b -> charset.breaksBetween(b, firstByte(option)));
                slots.set(i + 1, keep(slots.get(i + 1), fits));
            }
        }
    }

    private static BitSet bytes(Slot slot, ToIntFunction<String> which) {
        BitSet bytes = new BitSet(256);
        slot.options().forEach(option -> bytes.set(which.applyAsInt(option)));
        return bytes;
    }

    private static Slot keep(Slot slot, Predicate<String> fits) {
        List<String> kept = slot.options().stream().filter(fits).toList();
        return kept.isEmpty() ? slot : new Slot(slot.start(), slot.end(), kept, slot.lost());
    }

    private static int firstByte(String option) {
        int c = option.codePointAt(0);
        return c < 0x80 ? c : c < 0x800 ? 0xC0 | (c >> 6) : c < 0x10000 ? 0xE0 | (c >> 12) : 0xF0 | (c >> 18);
    }

    private static int lastByte(String option) {
        int c = option.codePointBefore(option.length());
        return c < 0x80 ? c : 0x80 | (c & 0x3F);
    }
}
