package studypack.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/// The pieces that a reading text leaves out, and the way between the text with them and without.
final class LeftOut {
    static final LeftOut NOTHING = of(List.of(), "", at -> at);

    private final List<Span> pieces;
    /// The same in the repaired text.
    private final List<Span> cuts;
    /// For each where it is missing in the text without them.
    private final int[] places;
    /// How much is missing before each, and in the end in all.
    private final int[] gone;
    private final String repaired;

    private LeftOut(List<Span> pieces, List<Span> cuts, String repaired) {
        this.pieces = List.copyOf(pieces);
        this.cuts = List.copyOf(cuts);
        this.repaired = repaired;
        this.places = new int[cuts.size()];
        this.gone = new int[cuts.size() + 1];
        for (int i = 0; i < places.length; i++) {
            places[i] = cuts.get(i).start() - gone[i];
            gone[i + 1] = gone[i] + cuts.get(i).length();
        }
    }

    /// @param pieces   in the decoded text, in order
    /// @param repaired the text in which they are missing
    /// @param place    the place in it of one in the decoded text
    static LeftOut of(List<Span> pieces, String repaired, IntUnaryOperator place) {
        List<Span> cuts = pieces.stream()
                .map(piece -> new Span(place.applyAsInt(piece.start()), place.applyAsInt(piece.end())))
                .toList();
        return new LeftOut(pieces, cuts, repaired);
    }

    List<Span> pieces() {
        return pieces;
    }

    boolean isNothing() {
        return cuts.isEmpty();
    }

    /// The text without the pieces.
    String rest() {
        StringBuilder rest = new StringBuilder(repaired.length());
        int from = 0;
        for (Span cut : cuts) {
            rest.append(repaired, from, cut.start());
            from = cut.end();
        }
        return rest.append(repaired, from, repaired.length()).toString();
    }

    /// The place in the text without the pieces; that of a piece for a place in it.
    int reading(int at) {
        int before = first(i -> cuts.get(i).start() >= at);
        return before == 0
                ? at
                : at - gone[before] + Math.max(0, cuts.get(before - 1).end() - at);
    }

    /// Where what begins at a place of the text without the pieces begins in the repaired text: behind a piece that
    /// stands there.
    int start(int reading) {
        return reading + gone[first(i -> places[i] > reading)];
    }

    /// Where what ends there ends: before such a piece.
    int end(int reading) {
        return reading + gone[first(i -> places[i] >= reading)];
    }

    /// Where something that takes no room stands: behind pieces that begin their line, before another.
    int place(int reading) {
        int before = first(i -> places[i] >= reading);
        while (before < places.length
                && places[before] == reading
                && beginsLine(cuts.get(before).start())) {
            before++;
        }
        return reading + gone[before];
    }

    private boolean beginsLine(int at) {
        return at == 0 || repaired.charAt(at - 1) == '\n' || repaired.charAt(at - 1) == '\r';
    }

    /// The first piece of which something is true that is true of all behind it; their number where it is of none.
    private int first(IntPredicate is) {
        int from = 0;
        int to = places.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (is.test(middle)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /// What is known of the text with the pieces, for the one without.
    List<Unsure> moved(List<Unsure> unsure) {
        List<Unsure> moved = new ArrayList<>();
        for (Unsure each : unsure) {
            Span span =
                    new Span(reading(each.span().start()), reading(each.span().end()));
            if (!span.isEmpty()) {
                moved.add(new Unsure(span, each.kind(), each.text(), each.others()));
            }
        }
        return moved;
    }
}
