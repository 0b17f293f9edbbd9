package studypack.mojibake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Repairs Korean of CP949 that was read as Shift_JIS, where second bytes of a pair are gone: `ｿﾀﾌ ｼ�`.
///
/// All lead bytes of Korean syllables are half-width kana there, so none of them is ever lost, and of the second bytes
/// only those that Shift_JIS took for a lead which makes no pair.
final class PairRepair {
    private static final DoubleByte SHOWN = DoubleByte.SHIFT_JIS;
    private static final DoubleByte WRITTEN = DoubleByte.CP949;

    private static final int ANY = WideOptions.ANY;
    private static final double SURE = 0.999;

    /// The mean log-probability of a syllable in running Korean is about -4.
    private static final double KOREAN = -6.3;

    /// Half-width kana, two a syllable, from which on a line is looked at.
    private static final int FEW = 4;

    /// How far ahead of the other reading the better must be, in nats.
    private static final double MARGIN = 7;

    private final String line;
    private final boolean extension;
    private final int[] bytes;
    private final int[] units;
    private final List<Slot> slots = new ArrayList<>();
    private int size;

    /// @param extension of two codes of a character the one in IBM's rows is meant
    private PairRepair(String line, boolean extension) {
        this.line = line;
        this.extension = extension;
        this.bytes = new int[2 * line.length() + 1];
        this.units = new int[2 * line.length() + 1];
    }

    static List<Edit> repair(String line, Syllables syllables) {
        long kana = line.chars().filter(c -> c >= 0xFF61 && c <= 0xFF9F).count();
        if (kana < FEW || line.indexOf('\uFFFD') < 0) {
            return List.of();
        }
        List<Reading> readings = new ArrayList<>();
        for (boolean extension : new boolean[] {false, true}) {
            PairRepair repair = new PairRepair(line, extension);
            if (repair.cut()) {
                readings.add(new Reading(repair, new Lattice(syllables.model()).read(repair.slots)));
            }
        }
        readings.sort(Comparator.comparingDouble((Reading reading) -> reading.result.score())
                .reversed());
        if (readings.isEmpty() || Foreign.mean(readings.getFirst().result.text(), syllables) < KOREAN) {
            return List.of();
        }
        Lattice.Result best = readings.getFirst().result;
        Lattice.Result next = readings.getLast().result;
        boolean clear = best.text().equals(next.text()) || best.score() - next.score() > MARGIN;
        return List.of(readings.getFirst().repair.edit(best, clear));
    }

    private record Reading(PairRepair repair, Lattice.Result result) {}

    /// Fills the slots from the first broken unit to the last; false where the bytes make no pairs.
    private boolean cut() {
        int from = 0;
        while (line.charAt(from) < 0x80) {
            from++;
        }
        int to = line.length();
        while (line.charAt(to - 1) < 0x80) {
            to--;
        }
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            int code = c == '\uFFFD' ? ANY : extension ? SHOWN.toOtherCode(c) : SHOWN.toCode(c);
            if (code == 0) {
                return false;
            }
            if (code > 0xFF) {
                add(code >> 8, i);
            }
            add(code == ANY ? ANY : code & 0xFF, i);
        }
        bytes[size] = to < line.length() ? line.charAt(to) : ' ';
        units[size] = to;
        return addSlots();
    }

    private void add(int b, int unit) {
        bytes[size] = b;
        units[size++] = unit;
    }

    private boolean addSlots() {
        for (int i = 0; i < size; ) {
            boolean ascii = bytes[i] >= 0 && bytes[i] < 0x80;
            int next = i + (ascii ? 1 : 2);
            List<String> options = ascii
                    ? List.of(Character.toString(bytes[i]))
                    : next > size ? List.of() : options(bytes[i], bytes[i + 1], bytes[next]);
            if (options.isEmpty()) {
                return false;
            }
            int lost = !ascii && bytes[i + 1] == ANY ? 1 : 0;
            slots.add(new Slot(units[i], units[next], options, lost));
            i = next;
        }
        return true;
    }

    private static List<String> options(int lead, int trail, int next) {
        if (lead == ANY) {
            return List.of();
        }
        List<String> options = new ArrayList<>();
        if (trail != ANY && trail < 0x80) {
            return options;
        }
        for (int b = trail == ANY ? 0xA1 : trail; b <= (trail == ANY ? 0xFE : trail); b++) {
            char c = WRITTEN.toChar((lead << 8) | b);
            // Windows shows FD and FE as private characters, other decoders give up on them.
            boolean gone = b >= 0xFD || SHOWN.breaksBetween(b, Math.max(next, 0));
            if (c != 0 && (trail != ANY || (gone && (Hangul.isStandard(c) || Symbols.isUsualSign(c))))) {
                options.add(Character.toString(c));
            }
        }
        return options;
    }

    private Edit edit(Lattice.Result result, boolean clear) {
        int start = slots.getFirst().start();
        List<Integer> origins = new ArrayList<>();
        List<Repair.Doubt> doubts = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (slot.isOpen() && result.posterior(i) < SURE) {
                doubts.add(new Repair.Doubt(origins.size(), result.candidates(i)));
            }
            origins.add(slot.start() - start);
        }
        Route route = Route.of(new ReadAsDoubleByte(WRITTEN, SHOWN, '\uFFFD', false));
        Grade grade = clear && doubts.isEmpty() ? Grade.SURE : Grade.REVIEW;
        return new Edit(start, slots.getLast().end(), result.text(), origins, route, grade, doubts);
    }
}
