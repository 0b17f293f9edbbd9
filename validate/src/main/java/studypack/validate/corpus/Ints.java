package studypack.validate.corpus;

import java.util.Arrays;
import java.util.stream.IntStream;
import studypack.validate.pack.Packer;
import studypack.validate.pack.Unpacker;

/// A growing row of numbers.
final class Ints {
    private int[] values = new int[32];
    private int size;

    static Ints of(IntStream values) {
        Ints ints = new Ints();
        values.forEach(ints::add);
        return ints;
    }

    void pack(Packer out) {
        out.number(size);
        for (int i = 0; i < size; i++) {
            out.number(values[i]);
        }
    }

    static Ints unpack(Unpacker in) {
        Ints ints = new Ints();
        in.list(Unpacker::number).forEach(ints::add);
        return ints;
    }

    int size() {
        return size;
    }

    int at(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    /// The least of them in order, each once, as far as `most` of them.
    int[] least(int most) {
        int[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < sorted.length && kept < most; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
