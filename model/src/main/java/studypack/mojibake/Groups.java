package studypack.mojibake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cuts the bytes of a run into UTF-8 sequences, whole or damaged, and lists what each may have been.
final class Groups {
    private final String line;
    private final int[] bytes;
    private final Damage damage;
    private final int[] fillers;
    private final List<Slot> slots = new ArrayList<>();

    /// Bytes that fit no sequence.
    int strays;

    Groups(String line, OneByte codec, Damage damage) {
        this.line = line;
        this.bytes = codec.toBytes(line);
        this.damage = damage;
        this.fillers = damage.fillers().stream().toArray();
    }

    List<Slot> slots() {
        return slots;
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
            int need = bytes[at] < 0 ? 0 : Utf8Bytes.need(bytes[at]);
            if (need == 0) {
                strays += bytes[at] >= 0x80 || bytes[at] == OneByte.HOLE ? 1 : 0;
                at++;
                continue;
            }
            addText(text, at);
            at = damage.mark() == OneByte.NONE ? addDropped(at, need) : addMarked(at, need);
            text = at;
        }
        addText(text, at);
        return at;
    }

    private int addMarked(int at, int need) {
        int[] rest = new int[need];
        int count = 0;
        int i = at + 1;
        int lost = 0;
        while (i < bytes.length && count < need) {
            boolean hole = bytes[i] == damage.mark();
            if (!hole && !Utf8Bytes.isContinuation(bytes[i])) {
                break;
            }
            lost += hole ? 1 : 0;
            rest[count++] = hole ? -1 : bytes[i];
            i++;
        }
        List<String> options = count == need ? Utf8Bytes.fill(bytes[at], rest, fillers) : List.of();
        return options.isEmpty() ? addStray(at, at + 1) : add(at, i, options, lost);
    }

    private int addDropped(int at, int need) {
        int[] seen = new int[need];
        int count = 0;
        int i = at + 1;
        while (i < bytes.length && count < need && Utf8Bytes.isContinuation(bytes[i])) {
            seen[count++] = bytes[i++];
        }
        List<String> plain = Utf8Bytes.insert(bytes[at], Arrays.copyOf(seen, count), need, fillers);
        List<Integer> behind = i < bytes.length && count < need ? damage.behind(bytes[i]) : List.of();
        if (!behind.isEmpty()) {
            return addLike(at, i, need, Arrays.copyOf(seen, count), plain, behind);
        }
        return plain.isEmpty() ? addStray(at, i) : add(at, i, plain, need - count);
    }

    /// The ASCII character at `i` may be a changed byte of this sequence, or just follow it.
    private int addLike(int at, int i, int need, int[] seen, List<String> plain, List<Integer> behind) {
        List<String> changed = new ArrayList<>();
        int end = i;
        for (int b : behind) {
            int[] rest = Arrays.copyOf(seen, need);
            int count = seen.length;
            rest[count++] = b;
            int j = i + 1;
            while (j < bytes.length && count < need && (Utf8Bytes.isContinuation(bytes[j]) || bytes[j] == bytes[i])) {
                rest[count++] = bytes[j] == bytes[i] ? b : bytes[j];
                j++;
            }
            end = j;
            changed.addAll(Utf8Bytes.insert(bytes[at], Arrays.copyOf(rest, count), need, fillers));
        }
        if (changed.isEmpty() || (end > i + 1 && seen.length < need)) {
            return changed.isEmpty() ? addPlain(at, i, plain, need - seen.length) : add(at, end, changed, 1);
        }
        List<String> options = new ArrayList<>();
        plain.forEach(option -> options.add(option + (char) bytes[i]));
        options.addAll(changed);
        return add(at, end, options, 1);
    }

    private int addPlain(int at, int end, List<String> options, int lost) {
        return options.isEmpty() ? addStray(at, end) : add(at, end, options, lost);
    }

    private int add(int at, int end, List<String> options, int lost) {
        slots.add(new Slot(at, end, options, lost));
        return end;
    }

    private int addStray(int at, int end) {
        strays++;
        slots.add(Slot.of(at, end, line.substring(at, end)));
        return end;
    }
}
