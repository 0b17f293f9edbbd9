package studypack.mojibake;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// How bytes of a run may have been lost; each way is a reading of the run that competes with the others.
///
/// @param loss     for the route: "dropped"
/// @param mark     what stands where a byte was: `?`, [OneByte#HOLE], or [OneByte#NONE] where nothing does
/// @param likes    ASCII look-alikes may stand for the byte they were made from
/// @param fillers  the bytes that get lost
record Damage(String loss, int mark, boolean likes, BitSet fillers) {
    /// NBSP, curly quotes and dashes of Windows charsets, by the ASCII character that cleaners put in their place.
    private static final int[][] LIKES = {
        {' ', 0xA0}, {'"', 0x93, 0x94, 0x84}, {'\'', 0x91, 0x92, 0x82}, {'-', 0x96, 0x97}
    };

    static Damage dropped(BitSet fillers) {
        return new Damage("dropped", OneByte.NONE, false, fillers);
    }

    static Damage marked(int mark, BitSet fillers) {
        String how = mark == '?' ? "written as ?" : "written as U+FFFD";
        return new Damage(how, mark, false, fillers);
    }

    static Damage likes(BitSet fillers) {
        return new Damage("written as ASCII", OneByte.NONE, true, fillers);
    }

    /// The bytes that `b` may stand for, none where it is no look-alike.
    List<Integer> behind(int b) {
        for (int[] like : LIKES) {
            if (likes && like[0] == b) {
                return Arrays.stream(like).skip(1).boxed().toList();
            }
        }
        return List.of();
    }
}
