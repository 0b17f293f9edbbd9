package studypack.question;

import java.util.ArrayList;
import java.util.List;

/// Looks around a list of numbers or of plain items for what makes options of it: a word before it, a key behind it
/// that
/// names one of them, marks on some.
final class Backing {
    private static final int FAR = 8;

    private final Level level;

    Backing(Level level) {
        this.level = level;
    }

    boolean isBacked(Run run) {
        OptionLabel first = run.spots().get(0).label();
        if (first != null && first.ordinal() > 1) {
            return isKeyed(run);
        }
        boolean weak = run.form() == Run.Form.PLAIN
                || (run.style() == OptionLabel.Style.NUMBER && run.form() == Run.Form.LABELS);
        return !weak || ((isAnnounced(run) || isKeyed(run) || isMarked(run)) && !areQuestions(run));
    }

    /// The items ask themselves: a list of questions.
    private boolean areQuestions(Run run) {
        long asking = run.spots().stream()
                .filter(spot -> level.unit(spot.unit()).asks())
                .count();
        return asking * 2 >= run.spots().size();
    }

    private boolean isAnnounced(Run run) {
        int at = run.first() - 1;
        while (at >= 0 && level.unit(at).kind == Unit.Kind.COMMENT) {
            at--;
        }
        return at >= 0 && Words.OPTIONS.isAt(level.unit(at));
    }

    private boolean isKeyed(Run run) {
        for (int at = run.end(); at < Math.min(level.size(), run.end() + FAR); at++) {
            Unit unit = level.unit(at);
            if (unit.kind == Unit.Kind.FOLD && Folded.isHint(unit)) {
                continue;
            }
            if (unit.kind == Unit.Kind.FOLD) {
                boolean asked = run.first() > 0 && level.unit(run.first() - 1).isText() && asks(run);
                return asked && Folded.isAnswer(unit, level.source()) && foldNames(unit, run);
            }
            int value = !unit.isText()
                    ? -1
                    : unit.behind(Words.PICKED) < 0 ? unit.behind(Words.KEY) : KeyLine.keyIn(unit.plain());
            if (value >= 0) {
                return names(at, value, run);
            }
            if (isOfOthers(unit, run)) {
                return false;
            }
            boolean heading = unit.kind == Unit.Kind.HEADING && !Words.EXPLANATION.isAt(unit);
            Start start = unit.start();
            if (heading
                    || (unit.kind == Unit.Kind.RULE && at > run.end())
                    || (start != null && start.strength() == Start.NAMED)) {
                return false;
            }
        }
        return false;
    }

    /// Options of another kind begin, whose key it is that comes.
    private static boolean isOfOthers(Unit unit, Run run) {
        if (unit.task != null && run.form() != Run.Form.BOXES) {
            return true;
        }
        OptionLabel label = unit.label();
        return label != null
                && label.ordinal() == 1
                && !label.weak()
                && label.style() != OptionLabel.Style.NUMBER
                && label.style() != run.style()
                && label.text() < unit.flat().length();
    }

    private boolean asks(Run run) {
        for (int at = run.first() - 1; at >= Math.max(0, run.first() - 4); at--) {
            Unit unit = level.unit(at);
            Start start = unit.start();
            if (unit.isText() && (unit.asks() || (start != null && start.strength() == Start.NAMED))) {
                return true;
            }
        }
        return false;
    }

    private boolean foldNames(Unit fold, Run run) {
        Level inside = Level.of(Folded.children(fold), level.source());
        List<DraftOption> options = Options.of(level, run, new ArrayList<>());
        int summary = fold.isText() ? fold.behind(Words.KEY) : -1;
        if (summary >= 0 && summary < fold.flat().length() && names(fold, summary, options)) {
            return true;
        }
        for (int at = 0; at < Math.min(FAR, inside.size()); at++) {
            Unit unit = inside.unit(at);
            if (!unit.isText()) {
                continue;
            }
            int value = Math.max(0, unit.behind(Words.KEY));
            if (value < unit.flat().length() && names(unit, value, options)) {
                return true;
            }
        }
        return false;
    }

    private boolean names(int at, int value, Run run) {
        List<DraftOption> options = Options.of(level, run, new ArrayList<>());
        Unit unit = level.unit(at);
        if (value < unit.flat().length()) {
            return names(unit, value, options);
        }
        return at + 1 < level.size() && level.unit(at + 1).isText() && names(level.unit(at + 1), 0, options);
    }

    private static boolean names(Unit unit, int value, List<DraftOption> options) {
        KeyValue read = KeyValue.read(unit.flat(), value, unit.flat().length(), KeyValue.Choices.of(options));
        return read.marks().stream().anyMatch(mark -> mark.option() >= 0);
    }

    /// A first look for a mark that costs less than reading the options.
    private static boolean mayBeMarked(String line) {
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c >= 0xAC00 && c <= 0xD7A3) {
                continue;
            }
            boolean sign = c >= 0x2000 && (Character.isHighSurrogate(c) || Signs.isRight(c) || Signs.isWrong(c));
            if (sign || "(<[（【←⇐◀".indexOf(c) >= 0) {
                return true;
            }
        }
        return line.endsWith(" v")
                || line.endsWith(" V")
                || line.endsWith("*")
                || line.contains("//")
                || line.contains("--");
    }

    /// Some of the items, and not all, are marked as right.
    private boolean isMarked(Run run) {
        if (run.spots().stream()
                        .noneMatch(spot -> mayBeMarked(level.unit(spot.unit()).plain()))
                || !asks(run)) {
            return false;
        }
        List<DraftOption> options = Options.of(level, run, new ArrayList<>());
        long right = options.stream().filter(DraftOption::isMarkedRight).count();
        return right > 0 && right < options.size();
    }
}
