package studypack.mojibake;

import java.nio.charset.StandardCharsets;
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
    private static final int ANY = -1;
    private static final double SURE = 0.995;

    private static final int MANY = 64;

    /// A group no reading explains.
    private static final double STRAY = 3;

    private static final int[] CONTINUATIONS = range(0x80, 0xBF);
    private static final BitSet USUAL = usual();
    private static final int[] LEADS = range(0xE2, 0xED);

    private final String line;
    private final DoubleByte charset;

    /// A byte, or [#ANY]; with the unit it comes from.
    private final int[] bytes;

    private final int[] units;
    private final int size;
    private int holes;

    private WideRepair(String line, DoubleByte charset) {
        this.line = line;
        this.charset = charset;
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

    /// Asked for thousands of characters a line.
    private static BitSet usual() {
        BitSet usual = new BitSet(Character.MAX_VALUE + 1);
        for (int c = 0x80; c <= Character.MAX_VALUE; c++) {
            usual.set(c, Hangul.isStandard(c) || Symbols.isUsualSign(c));
        }
        return usual;
    }

    private static int[] range(int from, int to) {
        int[] range = new int[to - from + 1];
        Arrays.setAll(range, i -> from + i);
        return range;
    }

    private boolean besideWide(int i) {
        boolean before = i > 0 && line.charAt(i - 1) >= 0x80;
        boolean after = i + 1 < line.length() && line.charAt(i + 1) >= 0x80;
        boolean row = (i > 0 && line.charAt(i - 1) == '?') || (i + 1 < line.length() && line.charAt(i + 1) == '?');
        return before || after || row;
    }

    static List<Edit> repair(String line) {
        Edit best = null;
        double most = 1;
        for (DoubleByte charset : DoubleByte.ALL) {
            WideRepair repair = new WideRepair(line, charset);
            double evidence = repair.evidence();
            if (evidence > most) {
                Edit edit = repair.repair();
                if (edit != null) {
                    most = evidence;
                    best = edit;
                }
            }
        }
        return best == null ? List.of() : List.of(best);
    }

    /// Whole sequences of letters of East Asia, less what fits no sequence; at least two of them.
    private double evidence() {
        double whole = 0;
        double stray = 0;
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
        return whole >= 2 ? whole - 0.7 * stray : 0;
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
        boolean sign = (c >= 0x2010 && c <= 0x2044) || (c >= 0x3000 && c < 0x3040) || (c >= 0xFF00 && c <= 0xFF5E);
        if (sign) {
            return 1;
        }
        return (c >= 0x400 && c < 0x460) || (c >= 0x1E00 && c < 0x1F00) || (c >= 0xC0 && c < 0x180) ? 0.5 : -0.5;
    }

    private @Nullable Edit repair() {
        List<Slot> slots = slots();
        if (slots.isEmpty()) {
            return null;
        }
        Lattice.Result result = new Lattice().read(slots);
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
            if (slot.isOpen() && result.posterior(i) < 0.99) {
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
        for (int i = size; i > 0; i = from[i]) {
            slots.addFirst(Objects.requireNonNull(best[i], "a cut always has its slot"));
        }
        return slots;
    }

    private double price(Slot slot, int at, int length) {
        if (length == 1) {
            boolean literal = bytes[at] > 0 && bytes[at] < 0x80;
            boolean mark = bytes[at] == ANY && line.charAt(units[at]) == '?';
            return literal ? 0 : mark ? 1.5 : STRAY;
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
            String text = literal || bytes[at] == ANY ? line.substring(start, start + 1) : "\uFFFD";
            return new Slot(start, end, List.of(text), 0);
        }
        List<String> options = options(at, length);
        if (options.isEmpty() && length == 2 && bytes[at + 1] == ANY) {
            options = swallowed(at);
        }
        int lost = 0;
        for (int i = at; i < at + length; i++) {
            lost += bytes[i] == ANY ? 1 : 0;
        }
        return options.isEmpty() ? null : new Slot(start, end, options, lost);
    }

    /// What the pieces of one sequence may have been; where bytes are missing, only usual characters.
    private List<String> options(int at, int length) {
        int[] leads = bytes[at] == ANY ? LEADS : new int[] {bytes[at]};
        int[] sequence = Arrays.copyOfRange(bytes, at, at + length);
        List<String> usual = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (int lead : leads) {
            if (Utf8Bytes.need(lead) == length - 1 && areContinuations(sequence)) {
                sequence[0] = lead;
                fill(sequence, 1, at, usual, all);
            }
        }
        return all.size() > 1 && !usual.isEmpty() ? usual : all;
    }

    private void fill(int[] sequence, int from, int at, List<String> usual, List<String> all) {
        int hole = from;
        while (hole < sequence.length && sequence[hole] != ANY) {
            hole++;
        }
        if (hole < sequence.length) {
            for (int filler : CONTINUATIONS) {
                sequence[hole] = filler;
                fill(sequence, hole + 1, at, usual, all);
            }
            sequence[hole] = ANY;
            return;
        }
        int c = Utf8Bytes.codePoint(sequence);
        // Beyond this many only usual characters are worth keeping.
        boolean wanted = c >= 0 && (isUsual(c) || (all.size() < MANY && Character.isDefined(c)));
        if (wanted && fits(sequence, at)) {
            String text = Character.toString(c);
            all.add(text);
            if (isUsual(c)) {
                usual.add(text);
            }
        }
    }

    /// Some decoders write one mark for a lead byte and an 80 behind it, which is no lead: three bytes, two marks.
    private List<String> swallowed(int at) {
        int[] leads = bytes[at] == ANY ? LEADS : new int[] {bytes[at]};
        List<String> options = new ArrayList<>();
        for (int lead : leads) {
            for (String option : Utf8Bytes.fill(lead, new int[] {ANY, 0x80}, CONTINUATIONS)) {
                int second = option.getBytes(StandardCharsets.UTF_8)[1] & 0xFF;
                if (isUsual(option.charAt(0)) && (bytes[at] != ANY || charset.breaksBetween(lead, second))) {
                    options.add(option);
                }
            }
        }
        return options;
    }

    private static boolean isUsual(int c) {
        return USUAL.get(c);
    }

    private static boolean areContinuations(int[] sequence) {
        return Arrays.stream(sequence).skip(1).allMatch(b -> b == ANY || Utf8Bytes.isContinuation(b));
    }

    /// Whether the decoder would have given up on each byte that stands at a hole.
    private boolean fits(int[] sequence, int at) {
        int length = sequence.length;
        for (int i = 0; i < length; i++) {
            if (bytes[at + i] != ANY) {
                continue;
            }
            int next = i + 1 < length ? sequence[i + 1] : at + length < size ? bytes[at + length] : ' ';
            if (next != ANY && !charset.breaksBetween(sequence[i], next)) {
                return false;
            }
        }
        return true;
    }
}
