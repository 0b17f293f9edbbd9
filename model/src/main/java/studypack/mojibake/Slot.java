package studypack.mojibake;

import java.util.List;

/// A piece of a broken line and what it may have said.
///
/// @param start   first unit of the piece in the line
/// @param end     the unit after its last
/// @param options at least one
/// @param lost    how many bytes of the piece are gone; [#STRAY] where it fits no sequence and stays as it is
record Slot(int start, int end, List<String> options, int lost) {
    static final int STRAY = -1;

    static Slot of(int start, int end, String only) {
        return new Slot(start, end, List.of(only), 0);
    }

    static Slot stray(int start, int end, String only) {
        return new Slot(start, end, List.of(only), STRAY);
    }

    boolean isOpen() {
        return options.size() > 1;
    }

    boolean isStray() {
        return lost == STRAY;
    }
}
