package studypack.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// The pieces that a reading text leaves out, and the way between the text with them and without.
///
/// @param pieces in the decoded text
/// @param cuts   the same in the repaired text; in order
/// @param lines  for each whether it begins a line
record LeftOut(List<Span> pieces, List<Span> cuts, List<Boolean> lines) {
    static final LeftOut NOTHING = new LeftOut(List.of(), List.of(), List.of());

    LeftOut {
        pieces = List.copyOf(pieces);
        cuts = List.copyOf(cuts);
        lines = List.copyOf(lines);
    }

    /// @param text     repaired
    /// @param repaired the place in it of one in the decoded text
    static LeftOut of(List<Span> pieces, String text, IntUnaryOperator repaired) {
        List<Span> cuts = pieces.stream()
                .map(piece -> new Span(repaired.applyAsInt(piece.start()), repaired.applyAsInt(piece.end())))
                .toList();
        return new LeftOut(
                pieces,
                cuts,
                cuts.stream().map(cut -> beginsLine(text, cut.start())).toList());
    }

    private static boolean beginsLine(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
    }

    boolean isNothing() {
        return cuts.isEmpty();
    }

    String without(String repaired) {
        StringBuilder left = new StringBuilder(repaired.length());
        int from = 0;
        for (Span cut : cuts) {
            left.append(repaired, from, cut.start());
            from = cut.end();
        }
        return left.append(repaired, from, repaired.length()).toString();
    }

    /// The place in the text without the pieces; that of a piece for a place in it.
    int reading(int repaired) {
        int gone = 0;
        for (Span cut : cuts) {
            if (cut.start() >= repaired) {
                break;
            }
            gone += Math.min(cut.end(), repaired) - cut.start();
        }
        return repaired - gone;
    }

    /// Where what begins at a place of the text without the pieces begins in the repaired text: behind a piece that
    /// stands there.
    int start(int reading) {
        int shift = 0;
        for (Span cut : cuts) {
            if (cut.start() - shift > reading) {
                break;
            }
            shift += cut.length();
        }
        return reading + shift;
    }

    /// Where what ends there ends: before such a piece.
    int end(int reading) {
        int shift = 0;
        for (Span cut : cuts) {
            if (cut.start() - shift >= reading) {
                break;
            }
            shift += cut.length();
        }
        return reading + shift;
    }

    /// Where something that takes no room stands: behind a piece that begins its line, before another.
    int place(int reading) {
        int shift = 0;
        for (int i = 0; i < cuts.size(); i++) {
            int at = cuts.get(i).start() - shift;
            if (at > reading || (at == reading && !lines.get(i))) {
                break;
            }
            shift += cuts.get(i).length();
        }
        return reading + shift;
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
