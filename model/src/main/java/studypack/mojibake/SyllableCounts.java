package studypack.mojibake;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Counts of one to three symbols in a row, as the resource keeps them: a trie in arrays.
///
/// Symbol numbers begin at 1 and follow the alphabet; 0 is any symbol never seen. Row `id` of `pairStart` says where
/// the pairs that begin with the symbol stand, row `i` of `tripleStart` the triples that begin with pair `i`.
final class SyllableCounts {
    /// Above this a count is kept to a sixteenth, which no probability notices.
    private static final int EXACT = 16;

    final String alphabet;
    final int[] single;
    final int[] pairStart;
    final short[] pairLast;
    final int[] pair;
    final int[] tripleStart;
    final short[] tripleLast;
    final int[] triple;

    SyllableCounts(
            String alphabet,
            int[] single,
            int[] pairStart,
            short[] pairLast,
            int[] pair,
            int[] tripleStart,
            short[] tripleLast,
            int[] triple) {
        this.alphabet = alphabet;
        this.single = single;
        this.pairStart = pairStart;
        this.pairLast = pairLast;
        this.pair = pair;
        this.tripleStart = tripleStart;
        this.tripleLast = tripleLast;
        this.triple = triple;
    }

    /// A pair that begins triples must be there, even where it was never counted itself (two line ends).
    static SyllableCounts of(SortedMap<String, Integer> counted) {
        SortedMap<String, Integer> counts = new TreeMap<>(counted);
        counted.keySet().stream().filter(g -> g.length() == 3).forEach(g -> counts.putIfAbsent(g.substring(0, 2), 0));
        StringBuilder alphabet = new StringBuilder();
        counts.keySet().stream().filter(g -> g.length() == 1).forEach(alphabet::append);
        int symbols = alphabet.length();
        int[] single = new int[symbols + 1];
        int[] pairStart = new int[symbols + 2];
        List<Integer> pairLast = new ArrayList<>();
        List<Integer> pair = new ArrayList<>();
        List<Integer> tripleStart = new ArrayList<>(List.of(0));
        List<Integer> tripleLast = new ArrayList<>();
        List<Integer> triple = new ArrayList<>();
        for (int id = 1; id <= symbols; id++) {
            String first = alphabet.substring(id - 1, id);
            single[id] = counts.getOrDefault(first, 0);
            for (var two : counts.subMap(first + '\0', first + '\uFFFF').entrySet()) {
                if (two.getKey().length() != 2) {
                    continue;
                }
                pairLast.add(1 + alphabet.indexOf(two.getKey().substring(1)));
                pair.add(two.getValue());
                for (var three : counts.subMap(two.getKey() + '\0', two.getKey() + '\uFFFF')
                        .entrySet()) {
                    tripleLast.add(1 + alphabet.indexOf(three.getKey().substring(2)));
                    triple.add(three.getValue());
                }
                tripleStart.add(tripleLast.size());
            }
            pairStart[id + 1] = pairLast.size();
        }
        return new SyllableCounts(
                alphabet.toString(),
                single,
                pairStart,
                shorts(pairLast),
                ints(pair),
                ints(tripleStart),
                shorts(tripleLast),
                ints(triple));
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private static short[] shorts(List<Integer> list) {
        short[] result = new short[list.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = list.get(i).shortValue();
        }
        return result;
    }

    /// The counts by their symbols in a row; what [#of] was given, but for the rounding.
    SortedMap<String, Integer> toMap() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (int id = 1; id <= alphabet.length(); id++) {
            String first = symbol(id);
            counts.put(first, single[id]);
            for (int i = pairStart[id]; i < pairStart[id + 1]; i++) {
                String two = first + symbol(pairLast[i]);
                counts.put(two, pair[i]);
                for (int j = tripleStart[i]; j < tripleStart[i + 1]; j++) {
                    counts.put(two + symbol(tripleLast[j]), triple[j]);
                }
            }
        }
        return counts;
    }

    private String symbol(int id) {
        return alphabet.substring(id - 1, id);
    }

    static SyllableCounts read(DataInputStream in) throws IOException {
        String alphabet = in.readUTF();
        int symbols = alphabet.length();
        int[] single = new int[symbols + 1];
        for (int id = 1; id <= symbols; id++) {
            single[id] = in.readInt();
        }
        int[] pairStart = new int[symbols + 2];
        for (int id = 1; id <= symbols; id++) {
            pairStart[id + 1] = pairStart[id] + in.readUnsignedShort();
        }
        int pairs = pairStart[symbols + 1];
        short[] pairLast = readLast(in, pairStart);
        int[] pair = readCounts(in, pairs);
        int[] tripleStart = new int[pairs + 1];
        for (int i = 0; i < pairs; i++) {
            tripleStart[i + 1] = tripleStart[i] + readVarint(in);
        }
        short[] tripleLast = readLast(in, tripleStart);
        int[] triple = readCounts(in, tripleStart[pairs]);
        return new SyllableCounts(alphabet, single, pairStart, pairLast, pair, tripleStart, tripleLast, triple);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(alphabet);
        for (int id = 1; id <= alphabet.length(); id++) {
            out.writeInt(single[id]);
        }
        for (int id = 1; id <= alphabet.length(); id++) {
            out.writeShort(pairStart[id + 1] - pairStart[id]);
        }
        writeLast(out, pairStart, pairLast);
        writeCounts(out, pair);
        for (int i = 0; i < pairLast.length; i++) {
            writeVarint(out, tripleStart[i + 1] - tripleStart[i]);
        }
        writeLast(out, tripleStart, tripleLast);
        writeCounts(out, triple);
    }

    /// Within a row the numbers rise, so only the steps are kept.
    private static short[] readLast(DataInputStream in, int[] start) throws IOException {
        short[] last = new short[start[start.length - 1]];
        for (int row = 0; row + 1 < start.length; row++) {
            int previous = 0;
            for (int i = start[row]; i < start[row + 1]; i++) {
                previous += readVarint(in);
                last[i] = (short) previous;
            }
        }
        return last;
    }

    private static void writeLast(DataOutputStream out, int[] start, short[] last) throws IOException {
        for (int row = 0; row + 1 < start.length; row++) {
            int previous = 0;
            for (int i = start[row]; i < start[row + 1]; i++) {
                writeVarint(out, last[i] - previous);
                previous = last[i];
            }
        }
    }

    private static int[] readCounts(DataInputStream in, int length) throws IOException {
        int[] counts = new int[length];
        for (int i = 0; i < length; i++) {
            int code = in.readUnsignedByte();
            int octave = (code - EXACT) / 8;
            counts[i] = code < EXACT ? code : (EXACT + 2 * ((code - EXACT) % 8)) << octave;
        }
        return counts;
    }

    private static void writeCounts(DataOutputStream out, int[] counts) throws IOException {
        for (int count : counts) {
            int octave = Math.max(0, 27 - Integer.numberOfLeadingZeros(count));
            out.writeByte(count < EXACT ? count : EXACT + octave * 8 + ((count >> octave) - EXACT) / 2);
        }
    }

    private static int readVarint(DataInputStream in) throws IOException {
        int b = in.readUnsignedByte();
        return b < 0x80 ? b : ((b & 0x7F) << 8) | in.readUnsignedByte();
    }

    private static void writeVarint(DataOutputStream out, int value) throws IOException {
        if (value >= 0x80) {
            out.writeByte(0x80 | (value >> 8));
        }
        out.writeByte(value);
    }
}
