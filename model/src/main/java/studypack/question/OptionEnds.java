package studypack.question;

import java.util.List;

/// Tells where options end: what cannot belong to one any more, and what still belongs to the last.
final class OptionEnds {
    private final List<Unit> units;

    OptionEnds(List<Unit> units) {
        this.units = units;
    }

    /// Whether the options cannot go on behind the unit.
    boolean at(Unit unit, List<Spot> spots) {
        Unit last = units.get(spots.get(spots.size() - 1).unit());
        boolean inside = unit.span.start() < last.itemEnd && unit.depth > last.depth;
        switch (unit.kind) {
            case RULE, HEADING -> {
                return true;
            }
            case FOLD -> {
                return !inside || Words.KEY.isAt(unit);
            }
            default -> {
                if (!unit.isText()) {
                    return false;
                }
            }
        }
        Start start = unit.start();
        if (start != null && start.strength() == Start.NAMED) {
            return true;
        }
        if (start != null && unit.kind == Unit.Kind.BULLET && unit.depth < last.depth) {
            return true;
        }
        return Words.KEY.isAt(unit) || Words.PICKED.isAt(unit) || Words.EXPLANATION.isAt(unit);
    }

    /// Behind the lines that still belong to the last option.
    int behind(List<Spot> spots) {
        Unit last = units.get(spots.get(spots.size() - 1).unit());
        int at = spots.get(spots.size() - 1).unit() + 1;
        while (at < units.size()) {
            Unit unit = units.get(at);
            boolean inItem =
                    last.kind == Unit.Kind.BULLET && unit.span.start() < last.itemEnd && unit.depth > last.depth;
            boolean inParagraph =
                    (unit.kind == last.kind || unit.kind == Unit.Kind.LINE) && !unit.opens && unit.isOfBlock(last);
            boolean lazy = unit.kind == Unit.Kind.LINE && !unit.opens && inItem;
            if (!(inItem || inParagraph || lazy) || at(unit, spots) || isBareKey(unit, spots)) {
                break;
            }
            at++;
        }
        return Math.max(at, followed(spots, at));
    }

    /// Where each option but the last has a code block or picture under it, the last one has its own too.
    private int followed(List<Spot> spots, int end) {
        for (int i = 0; i + 1 < spots.size(); i++) {
            int next = spots.get(i + 1).unit();
            if (next - 1 <= spots.get(i).unit() || units.get(next - 1).kind != Unit.Kind.SOLID) {
                return end;
            }
        }
        return end < units.size() && units.get(end).kind == Unit.Kind.SOLID ? end + 1 : end;
    }

    private boolean isBareKey(Unit unit, List<Spot> spots) {
        return BareKey.isKey(unit.plain(), spots.size());
    }
}
