package studypack.mojibake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Repairs UTF-8 that was read with an East Asian charset: `媛�섎떎`.
///
/// Such a decoder pairs bytes across the borders of characters and gives up on a byte that makes no pair, so a hole
/// stands at a known place and only bytes on which the decoder would have given up there fit it.
final class WideRepair {
    private static final int ANY = WideOptions.ANY;
    private static final double SURE = 0.999;

    /// A group no reading explains.
    private static final double STRAY = 3;

    private final String line;
    private final DoubleByte charset;
    private final WideOptions options;

    /// A byte, or [#ANY]; with the unit it comes from.
    private final int[] bytes;

    private final int[] units;
    private final int size;
    private int holes;

    private WideRepair(String line, DoubleByte charset) {
        this.line = line;
        this.charset = charset;
        this.options = new WideOptions(charset);
        this.bytes = new int[2 * line.length()];
        this.units = new int[2 * line.length()];
        boolean marked = line.indexOf('\uFFFD') < 0;
        int n = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean hole = c == '\uFFFD' || (marked && c == '?' && besideWide(i));
            int code = hole ? ANY : charset.toCode(c);
            if (code > 0xFF) {
                bytes[n] = code >> 8;
                units[n++] = i;
            }
            bytes[n] = code < 0 ? ANY : code & 0xFF;
            units[n++] = i;
            holes += hole ? 1 : 0;
        }
        size = n;
    }

    private boolean besideWide(int i) {
        boolean before = i > 0 && line.charAt(i - 1) >= 0x80;
        boolean after = i + 1 < line.length() && line.charAt(i + 1) >= 0x80;
        boolean row = (i > 0 && line.charAt(i - 1) == '?') || (i + 1 < line.length() && line.charAt(i + 1) == '?');
        return before || after || row;
    }

    static List<Edit> repair(String line, Syllables syllables) {
        Edit best = null;
        double most = 1;
        for (DoubleByte charset : DoubleByte.ALL) {
            WideRepair repair = new WideRepair(line, charset);
            double evidence = repair.evidence();
            if (evidence > most) {
                Edit edit = repair.repair(syllables);
                if (edit != null) {
                    most = evidence;
                    best = edit;
                }
            }
        }
        return best == null ? List.of() : List.of(best);
    }

    /// Whole sequences of characters that people write, less what fits no sequence; two letters of East Asia at least,
    /// or as many others as weigh the same, or a line of nothing but three sequences.
    private double evidence() {
        double whole = 0;
        double stray = 0;
        int sequences = 0;
        double partly = line.indexOf('\uFFFD') >= 0 ? 0.7 : 0.5;
        for (int i = 0; i < size; ) {
            int need = bytes[i] < 0x80 ? 0 : Utf8Bytes.need(bytes[i]);
            if (bytes[i] >= 0 && bytes[i] < 0x80) {
                stray += bytes[i] == 0 ? 1 : 0;
                i++;
                continue;
            }
            int j = i + 1;
            int known = 0;
            int[] rest = new int[3];
            while (j < size && j - i <= need && (bytes[j] == ANY || Utf8Bytes.isContinuation(bytes[j]))) {
                rest[j - i - 1] = bytes[j];
                known += bytes[j] == ANY ? 0 : 1;
                j++;
            }
            boolean complete = need >= 1 && j - i == need + 1;
            if (complete && known == need) {
                double worth = worth(Utf8Bytes.codePoint(bytes[i], rest, need));
                whole += Math.max(0, worth);
                sequences++;
                stray += Math.max(0, -worth);
            } else if (bytes[i] != ANY) {
                boolean hangul = complete && known == need - 1 && bytes[i] >= 0xEA && isRare(units[i]);
                whole += hangul ? partly : 0;
                stray += complete || (j < size && bytes[j] == ANY) ? 0.1 : need >= 2 && known > 0 ? 0.2 : 1;
            } else if (skip(i + 1) == i + 3 && units[i + 1] == units[i + 2] && isRare(units[i + 1])) {
                whole += partly;
            }
            i = bytes[i] == ANY ? skip(i + 1) : Math.max(j, i + 1);
        }
        boolean all = sequences >= 3 && stray == 0 && holes == 0;
        return whole >= (all ? 1.5 : 2) ? whole - 0.7 * stray : 0;
    }

    private boolean isRare(int unit) {
        char c = line.charAt(unit);
        return c >= 0x3400 && !Hangul.isStandard(c);
    }

    /// Bytes after a hole may belong to the sequence whose lead is lost.
    private int skip(int from) {
        int i = from;
        while (i < size && i < from + 2 && Utf8Bytes.isContinuation(bytes[i])) {
            i++;
        }
        return i;
    }

    private static double worth(int c) {
        if (Hangul.isStandard(c) || (c >= 0x3040 && c <= 0x30FF) || (c >= 0x4E00 && c <= 0x9FFF)) {
            return 1;
        }
        boolean sign = (c >= 0x2010 && c <= 0x2044)
                || (c >= 0x3000 && c < 0x3040)
                || (c >= 0xFF00 && c <= 0xFF5E)
                || (c >= 0x2190 && c <= 0x21FF)
                || c == 0x20AC
                || c == 0x2122;
        if (sign) {
            return 1;
        }
        boolean letter = (c >= 0x400 && c < 0x460) || (c >= 0x1E00 && c < 0x1F00) || (c >= 0xC0 && c < 0x180);
        return letter || (c > 0xA0 && c < 0xC0) ? 0.5 : -0.5;
    }

    private @Nullable Edit repair(Syllables syllables) {
        List<Slot> slots = slots();
        if (slots.isEmpty()) {
            return null;
        }
        Lattice.Result result = new Lattice(syllables.model()).read(slots);
        int from = 0;
        int to = slots.size();
        while (from < to && isSame(slots.get(from), result.pick(from))) {
            from++;
        }
        while (to > from && isSame(slots.get(to - 1), result.pick(to - 1))) {
            to--;
        }
        return from == to ? null : edit(slots, from, to, result);
    }

    private boolean isSame(Slot slot, String pick) {
        return slot.lost() == 0 && line.substring(slot.start(), slot.end()).equals(pick);
    }

    private Edit edit(List<Slot> slots, int from, int to, Lattice.Result result) {
        int start = slots.get(from).start();
        StringBuilder text = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        List<Repair.Doubt> doubts = new ArrayList<>();
        int lost = 0;
        double least = 1;
        for (int i = from; i < to; i++) {
            Slot slot = slots.get(i);
            String pick = result.pick(i);
            if (slot.isOpen() && result.posterior(i) < SURE) {
                doubts.add(new Repair.Doubt(text.length(), result.candidates(i)));
            }
            least = slot.isOpen() ? Math.min(least, result.posterior(i)) : least;
            boolean literal = isSame(slot, pick);
            for (int unit = 0; unit < pick.length(); unit++) {
                origins.add(slot.start() - start + (literal ? unit : 0));
            }
            text.append(pick);
            lost += slot.lost();
        }
        boolean left = text.indexOf("\uFFFD") >= 0 || leavesMark(slots, from, to);
        Grade grade = lost == 0 && holes == 0 ? Grade.CERTAIN : least >= SURE ? Grade.SURE : Grade.REVIEW;
        int end = Math.max(slots.get(to - 1).end(), start + 1);
        if (text.indexOf("\uFFFD") >= 0 && line.indexOf('\uFFFD') < 0) {
            return Edit.lost(start, end, line, "UTF-8 read as " + charset.name);
        }
        Route route = route(text.toString(), line.substring(start, end), lost);
        return new Edit(start, end, text.toString(), origins, route, left ? Grade.REVIEW : grade, doubts);
    }

    private Route route(String text, String broken, int lost) {
        char mark = lost == 0 ? 0 : line.indexOf('\uFFFD') >= 0 ? '\uFFFD' : '?';
        Route route = Route.of(new ReadAsDoubleByte(null, charset, mark, false));
        return route.breaks(text).equals(broken) ? route : Route.of(new ReadAsDoubleByte(null, charset, mark, true));
    }

    /// A question mark was read as itself where a byte might have been.
    private boolean leavesMark(List<Slot> slots, int from, int to) {
        for (Slot slot : slots.subList(from, to)) {
            boolean mark = slot.lost() == 0 && line.charAt(slot.start()) == '?' && besideWide(slot.start());
            if (mark && line.indexOf('\uFFFD') < 0) {
                return true;
            }
        }
        return false;
    }

    /// The cheapest way to cut the bytes into sequences.
    private List<Slot> slots() {
        double[] cost = new double[size + 1];
        @Nullable Slot[] best = new @Nullable Slot[size + 1];
        int[] from = new int[size + 1];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[0] = 0;
        for (int i = 0; i < size; i++) {
            int max = bytes[i] >= 0 && bytes[i] < 0x80 ? 1 : Math.min(4, size - i);
            for (int length = 1; length <= max && cost[i] < Double.POSITIVE_INFINITY; length++) {
                Slot slot = slot(i, length);
                double total = slot == null ? Double.POSITIVE_INFINITY : cost[i] + price(slot, i, length);
                if (total < cost[i + length]) {
                    cost[i + length] = total;
                    best[i + length] = slot;
                    from[i + length] = i;
                }
            }
        }
        List<Slot> slots = new ArrayList<>();
        BitSet open = new BitSet();
        for (int i = size; i > 0; i = from[i]) {
            Slot slot = Objects.requireNonNull(best[i], "a cut always has its slot");
            boolean swallowed = i - from[i] == 2 && slot.options().getFirst().charAt(0) >= 0x800;
            open.set(slots.size(), i < size && bytes[i] == ANY && bytes[i - 1] == ANY && i - from[i] > 1 && !swallowed);
            slots.add(slot);
        }
        int last = slots.size() - 1;
        BitSet inOrder = new BitSet();
        open.stream().forEach(i -> inOrder.set(last - i));
        List<Slot> ordered = new ArrayList<>(slots.reversed());
        options.narrow(ordered, inOrder);
        return ordered;
    }

    private double price(Slot slot, int at, int length) {
        if (length == 1) {
            boolean literal = bytes[at] > 0 && bytes[at] < 0x80;
            boolean mark = bytes[at] == ANY && line.charAt(units[at]) == '?';
            // A row of marks ends with the question mark that was written, if any.
            boolean rowGoesOn = at + 1 < size && bytes[at + 1] == ANY;
            return literal ? 0 : mark ? rowGoesOn ? 1.6 : 1.5 : STRAY;
        }
        boolean hangul = Hangul.isStandard(slot.options().getFirst().charAt(0));
        double price = slot.lost() == length ? 1 : 0;
        if (length == 2 && slot.lost() > 0) {
            return 2 + price;
        }
        return price + (length == 3 && hangul ? 0 : length == 3 ? 0.7 : length == 2 ? 1.2 : 1);
    }

    private @Nullable Slot slot(int at, int length) {
        int start = units[at];
        int next = at + length < size ? units[at + length] : line.length();
        // A character of the broken text may hold bytes of two sequences: it belongs to the first.
        int end = Math.max(start, next);
        if (length == 1) {
            boolean literal = bytes[at] > 0 && bytes[at] < 0x80;
            String mark = bytes[at] == ANY ? line.substring(start, start + 1) : "\uFFFD";
            // An ASCII byte may have been taken as the second of a pair.
            String text = literal ? Character.toString(bytes[at]) : mark;
            return new Slot(start, end, List.of(text), 0);
        }
        List<String> found = options.of(bytes, at, length, size);
        if (found.isEmpty() && length == 2 && bytes[at + 1] == ANY) {
            found = options.swallowed(bytes[at]);
        }
        int lost = 0;
        for (int i = at; i < at + length; i++) {
            lost += bytes[i] == ANY ? 1 : 0;
        }
        return found.isEmpty() ? null : new Slot(start, end, found, lost);
    }
}
