package studypack.pdf;

import java.util.ArrayList;
import java.util.List;
import studypack.pdf.Strip.Glue;
import studypack.pdf.Strip.Placed;

/// What is done to the strips of a block as a whole.
final class Strips {
    /// Baseline of what stands beside a picture.
    private static final float TOP = 11;

    private Strips() {}

    /// Sets the space above the block.
    static List<Strip> after(float before, List<Strip> strips) {
        List<Strip> spaced = new ArrayList<>(strips);
        if (!spaced.isEmpty()) {
            spaced.set(0, spaced.get(0).after(before));
        }
        return spaced;
    }

    /// Keeps the block on one page where that does not leave much of one empty.
    static List<Strip> together(List<Strip> strips) {
        List<Strip> held = new ArrayList<>(strips.size());
        for (int i = 0; i < strips.size(); i++) {
            held.add(i == 0 ? strips.get(i) : strips.get(i).held(Glue.WEAK));
        }
        return held;
    }

    /// Hangs a number, letter or bullet before the first line of the block.
    static List<Strip> hang(Line label, float x, List<Strip> strips, Frame frame) {
        List<Strip> hung = new ArrayList<>(strips);
        for (int i = 0; i < hung.size(); i++) {
            if (!hung.get(i).placed().isEmpty()) {
                Placed first = hung.get(i).placed().get(0);
                float baseline = first.line().isPlate() ? frame.baseline() : first.baseline();
                hung.set(i, hung.get(i).labelled(new Placed(label, x, baseline)));
                return hung;
            }
        }
        hung.add(0, Strip.line(new Placed(label, x, frame.baseline()), frame.leading(), Glue.NONE, frame.boxes()));
        return hung;
    }

    /// Puts a reference at the right end of the first line, which left room for it.
    static List<Strip> refer(Line reference, float right, List<Strip> strips) {
        List<Strip> referring = new ArrayList<>(strips);
        for (int i = 0; i < referring.size(); i++) {
            if (!referring.get(i).placed().isEmpty()) {
                Placed first = referring.get(i).placed().get(0);
                float baseline = first.line().isPlate() ? TOP : first.baseline();
                referring.set(i, referring.get(i).with(new Placed(reference, right - reference.width(), baseline)));
                return referring;
            }
        }
        return referring;
    }

    static List<Strip> named(String anchor, List<Strip> strips) {
        List<Strip> named = new ArrayList<>(strips);
        if (!named.isEmpty()) {
            named.set(0, named.get(0).named(anchor));
        }
        return named;
    }
}
