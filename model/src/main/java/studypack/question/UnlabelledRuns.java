package studypack.question;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.note.AskedWords;

/// Finds what may be options without labels: items of a list, lines of a paragraph, lines with signs for right and
/// wrong.
final class UnlabelledRuns {
    private static final int MOST_LINES = 10;

    private final List<Unit> units;
    private final OptionEnds ends;

    UnlabelledRuns(List<Unit> units, OptionEnds ends) {
        this.units = units;
        this.ends = ends;
    }

    /// Opens its paragraph or is a list item.
    static boolean isHead(Unit unit) {
        return unit.opens || unit.kind == Unit.Kind.BULLET;
    }

    /// The lines of a paragraph, one of which the key under them repeats.
    @Nullable
    Run lines(int index) {
        Unit first = units.get(index);
        List<Spot> spots = new ArrayList<>();
        int at = index;
        while (at < units.size()
                && units.get(at).kind == Unit.Kind.LINE
                && units.get(at).isOfBlock(first)
                && units.get(at).label() == null
                && spots.size() <= MOST_LINES) {
            spots.add(new Spot(at, 0, 0, null, null));
            at++;
        }
        if (spots.size() < 2
                || spots.size() > MOST_LINES
                || at >= units.size()
                || !units.get(at).isText()) {
            return null;
        }
        Unit key = units.get(at);
        int value = key.behind(Words.KEY);
        if (value < 0 || value >= key.flat().length()) {
            return null;
        }
        String said = AskedWords.of(key.plain().substring(value));
        long repeats = spots.stream()
                .filter(spot -> AskedWords.of(units.get(spot.unit()).plain()).contains(said))
                .count();
        return repeats == 1 && said.length() >= 2 ? new Run(Run.Form.PLAIN, spots, at) : null;
    }

    /// Lines of which each begins with a sign for right or wrong, and both occur.
    @Nullable
    Run signed(int index) {
        List<Spot> spots = new ArrayList<>();
        boolean right = false;
        boolean wrong = false;
        int at = index;
        for (; at < units.size() && units.get(at).kind == Unit.Kind.LINE; at++) {
            int sign = units.get(at).firstPoint();
            if (!Signs.isRight(sign) && !Signs.isWrong(sign)) {
                break;
            }
            right |= Signs.isRight(sign);
            wrong |= Signs.isWrong(sign);
            spots.add(new Spot(at, 0, Signs.skip(units.get(at).plain(), 0), null, null));
        }
        return right && wrong && spots.size() >= 2 ? new Run(Run.Form.PLAIN, spots, at) : null;
    }

    /// The items of one list without labels.
    @Nullable
    Run items(int index) {
        Unit first = units.get(index);
        if (index > 0 && units.get(index - 1).isOfBlock(first) && units.get(index - 1).kind == Unit.Kind.BULLET) {
            return null;
        }
        List<Spot> spots = new ArrayList<>();
        int at = index;
        for (; at < units.size() && spots.size() < Runs.MOST_OPTIONS; at++) {
            Unit unit = units.get(at);
            if (unit.isOfBlock(first) && unit.kind == Unit.Kind.BULLET && unit.depth == first.depth) {
                if (!unit.isText() || unit.label() != null) {
                    return null;
                }
                spots.add(new Spot(at, 0, 0, null, null));
            } else if (unit.depth <= first.depth || ends.at(unit, spots)) {
                break;
            }
        }
        if (spots.size() < 2 || spots.size() > MOST_LINES) {
            return null;
        }
        return new Run(Run.Form.PLAIN, spots, ends.behind(spots));
    }
}
