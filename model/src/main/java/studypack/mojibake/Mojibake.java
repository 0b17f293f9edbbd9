package studypack.mojibake;

import java.util.List;

/// Finds the broken runs of a text and repairs them.
public final class Mojibake {
    private Mojibake() {}

    /// The broken runs in order; they do not overlap, none crosses a line end, and sound text has none.
    public static List<Repair> find(String text) {
        return List.of();
    }
}
