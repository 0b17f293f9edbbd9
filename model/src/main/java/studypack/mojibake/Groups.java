package studypack.mojibake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studypack.mojibake.Memo.Sequence;

/// Cuts the characters of a run into UTF-8 sequences, whole or damaged, and lists what each may have been.
///
/// Every option, broken again, gives exactly the characters it was read from.
final class Groups {
    /// Nobody writes what stands there.
    private static final int PRIVATE_PLANES = 0xF0000;

    private final String line;
    private final OneByte codec;
    private final Loss loss;

    /// For the unit of the line that is read: the bytes that may be shown so.
    private final BitSet[] shownAs;

    private final Memo memo;
    private final Map<String, Sequence> known;
    private final int[] dropped;
    private final List<Slot> slots = new ArrayList<>();

    /// Places where a character fits no sequence, from and to.
    private final List<int[]> strays = new ArrayList<>();

    private final int[] rest = new int[3];

    /// The unit behind the longest reading of the sequence so far.
    private int farthest;

    Groups(String line, OneByte codec, Loss loss, Memo memo) {
        this.line = line;
        this.codec = codec;
        this.loss = loss;
        this.memo = memo;
        this.known = memo.sequences(codec, loss);
        this.shownAs = new BitSet[line.length()];
        this.dropped = loss.mark().isEmpty() ? loss.lost().stream().toArray() : new int[0];
    }

    List<Slot> slots() {
        return slots;
    }

    /// How many characters fit no sequence.
    int strays() {
        return strays.size();
    }

    void addText(int from, int to) {
        if (from < to) {
            slots.add(Slot.of(from, to, line.substring(from, to)));
        }
    }

    /// Adds the slots of a run; the last sequence may reach beyond its end. Returns the first unit not taken.
    int addRun(int from, int to) {
        int at = from;
        int text = from;
        while (at < to) {
            int lead = codec.toByte(line.charAt(at));
            int need = lead < 0x80 || loss.lost().get(lead) ? 0 : Utf8Bytes.need(lead);
            if (need == 0) {
                if (line.charAt(at) >= 0x80) {
                    addText(text, at);
                    addStray(at, at + 1);
                    text = at + 1;
                }
                at++;
                continue;
            }
            addText(text, at);
            at = add(at, lead, need);
            text = at;
        }
        addText(text, at);
        return at;
    }

    private void addStray(int at, int end) {
        strays.add(new int[] {at, end});
        slots.add(Slot.stray(at, end, line.substring(at, end)));
    }

    private int add(int at, int lead, int need) {
        String key = key(at, need);
        Sequence sequence = known.get(key);
        if (sequence == null) {
            sequence = sequence(at, lead, need);
            known.put(key, sequence);
            memo.count(sequence);
        }
        if (sequence.options().isEmpty()) {
            addStray(at, at + 1);
            return at + 1;
        }
        int end = at + sequence.length();
        slots.add(new Slot(at, end, sequence.options(), sequence.whole() ? 0 : 1));
        return end;
    }

    /// All that a sequence depends on: the characters that may be part of it, and a space behind them.
    private String key(int at, int need) {
        int end = at + 1;
        while (end < line.length() && end <= at + need && !shownAs(end).isEmpty()) {
            end++;
        }
        return line.substring(at, line.startsWith(" ", end) ? end + 1 : end);
    }

    private Sequence sequence(int at, int lead, int need) {
        Map<String, Integer> ends = new LinkedHashMap<>();
        farthest = at + 1;
        fill(lead, need, 0, at + 1, ends);
        int end = at + 1;
        for (int reached : ends.values()) {
            end = Math.max(end, reached);
        }
        List<String> options = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : ends.entrySet()) {
            // What a shorter reading leaves over must be text, since a continuation byte would belong to nothing.
            if (isAscii(entry.getValue(), end) && !isSpaced(entry.getValue(), end)) {
                options.add(entry.getKey() + line.substring(entry.getValue(), end));
            }
        }
        return new Sequence(options, end - at, options.size() == 1 && isWhole(at, end, need));
    }

    /// Of two spaces behind a sequence, one was part of it.
    private boolean isSpaced(int from, int end) {
        return from < end && end - from < 3 && line.startsWith("  ", from);
    }

    private boolean isWhole(int at, int end, int need) {
        boolean whole = end == at + 1 + need;
        for (int i = at + 1; i < end; i++) {
            whole &= line.charAt(i) >= 0x80 && line.charAt(i) != '\uFFFD';
        }
        return whole;
    }

    private boolean isAscii(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /// All characters that begin with the lead, go on with `count` bytes of [#rest] and are shown as the line has it.
    private void fill(int lead, int need, int count, int at, Map<String, Integer> ends) {
        // As in [#add]: what a shorter reading leaves over must be text.
        if (!isAscii(at + need - count, farthest)) {
            return;
        }
        if (count == need) {
            int c = Utf8Bytes.codePoint(lead, rest, need);
            if (c >= 0 && c < PRIVATE_PLANES && Character.isDefined(c)) {
                farthest = Math.max(farthest, at);
                ends.merge(Character.toString(c), at, Math::max);
            }
            return;
        }
        if (at < line.length()) {
            BitSet bytes = shownAs(at);
            for (int b = bytes.nextSetBit(0x80); b >= 0; b = bytes.nextSetBit(b + 1)) {
                rest[count] = b;
                fill(lead, need, count + 1, at + 1, ends);
            }
        }
        for (int b : dropped) {
            if (b < 0xC0) {
                rest[count] = b;
                fill(lead, need, count + 1, at, ends);
            }
        }
    }

    /// The continuation bytes that are shown as the character at a place.
    private BitSet shownAs(int at) {
        BitSet known = shownAs[at];
        if (known != null) {
            return known;
        }
        char c = line.charAt(at);
        BitSet bytes = new BitSet(256);
        int plain = codec.toByte(c);
        if (c >= 0x80 && plain >= 0x80 && Utf8Bytes.isContinuation(plain)) {
            bytes.set(plain, !loss.lost().get(plain) && !loss.likes().get(plain));
        }
        if (loss.mark().indexOf(c) >= 0) {
            bytes.or(loss.lost());
        }
        if (c < 0x80 && !loss.likes().isEmpty()) {
            loss.likes().stream()
                    .filter(b -> loss.shown(b, codec).charAt(0) == c)
                    .forEach(bytes::set);
        }
        bytes.clear(0xC0, 0x100);
        shownAs[at] = bytes;
        return bytes;
    }
}
