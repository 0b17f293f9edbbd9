package studypack.question;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what may be options: labels in sequence, boxes, and items of a list that something else makes options.
final class Runs {
    /// How many lines an option may go on before the next one.
    private static final int LONGEST_OPTION = 24;

    static final int MOST_OPTIONS = 26;
    private static final int FEWEST_WEAK = 3;

    private final List<Unit> units;
    private final OptionEnds ends;
    private final UnlabelledRuns unlabelled;
    private final Backing backing;

    private Runs(Level level) {
        this.units = level.units();
        this.ends = new OptionEnds(units);
        this.unlabelled = new UnlabelledRuns(units, ends);
        this.backing = new Backing(level);
    }

    /// In order; none overlaps another.
    static List<Run> of(Level level) {
        return new Runs(level).find();
    }

    private List<Run> find() {
        List<Run> found = new ArrayList<>();
        int at = 0;
        while (at < units.size()) {
            @Nullable Run run = at(at);
            if (run == null || !backing.isBacked(run)) {
                at++;
            } else {
                found.add(run);
                at = Math.max(run.end(), run.spots().get(run.spots().size() - 1).unit() + 1);
            }
        }
        return found;
    }

    private @Nullable Run at(int index) {
        Unit unit = units.get(index);
        if (!unit.isText() && unit.kind != Unit.Kind.BULLET) {
            return null;
        }
        if (unit.kind == Unit.Kind.FOLD
                || unit.kind == Unit.Kind.COMMENT
                || (unit.kind == Unit.Kind.HEADING && !isHeadedOption(index))) {
            return null;
        }
        Spot box = box(index);
        if (box != null) {
            return boxes(box);
        }
        OptionLabel label = unit.label();
        boolean announces = (unit.holdsLetter() || unit.holdsSign())
                && (Words.KEY.isAt(unit) || Words.PICKED.isAt(unit) || Words.EXPLANATION.isAt(unit));
        if (announces) {
            return null;
        }
        if ((label == null || label.from() == label.to()) && unit.holdsLetter()) {
            @Nullable Spot letter = letter(index);
            if (letter != null) {
                return labels(letter);
            }
        }
        if (label != null) {
            Spot spot = new Spot(index, label.from(), label.text(), label, null);
            if (label.ordinal() == 1) {
                return labels(spot);
            }
            @Nullable Spot glued = label.ordinal() == 2 && index > 0 ? glued(index - 1, label) : null;
            if (glued != null) {
                return labels(glued);
            }
            boolean some = label.style() == OptionLabel.Style.LETTER && !label.weak() && index > 0 && unit.opens;
            return some && label.to() > label.from() ? labels(spot) : null;
        }
        if (unit.kind == Unit.Kind.LINE && (Signs.isRight(unit.firstPoint()) || Signs.isWrong(unit.firstPoint()))) {
            @Nullable Run signed = unlabelled.signed(index);
            if (signed != null) {
                return signed;
            }
        }
        if (unit.kind == Unit.Kind.LINE
                && index > 0
                && (unit.opens
                        || (UnlabelledRuns.isHead(units.get(index - 1))
                                && units.get(index - 1).asks()))) {
            @Nullable Run lines = unlabelled.lines(index);
            if (lines != null) {
                return lines;
            }
        }
        if (unit.kind != Unit.Kind.BULLET && unit.holdsSign()) {
            @Nullable Spot inLine = inline(index, 0, null, 1);
            return inLine == null ? null : labels(inLine);
        }
        return unit.kind == Unit.Kind.BULLET ? unlabelled.items(index) : null;
    }

    /// `##### A. …` over `##### B. …`
    private boolean isHeadedOption(int index) {
        OptionLabel label = units.get(index).label();
        OptionLabel next = index + 1 < units.size() && units.get(index + 1).kind == Unit.Kind.HEADING
                ? units.get(index + 1).label()
                : null;
        return label != null
                && next != null
                && label.ordinal() == 1
                && next.ordinal() == 2
                && label.style().goesWith(next.style())
                && label.style() != OptionLabel.Style.NUMBER;
    }

    private @Nullable Spot box(int index) {
        Unit unit = units.get(index);
        if (unit.task != null) {
            OptionLabel label = OptionLabel.at(unit.plain(), 0, false);
            return new Spot(index, 0, label == null ? 0 : label.text(), label, unit.task);
        }
        Box box = unit.kind == Unit.Kind.LINE || unit.kind == Unit.Kind.CODE_LINE || unit.kind == Unit.Kind.BULLET
                ? Box.at(unit)
                : null;
        if (box == null) {
            return null;
        }
        OptionLabel label = OptionLabel.at(unit.plain(), box.text(), false);
        return new Spot(index, 0, label == null ? box.text() : label.text(), label, box.ticked());
    }

    private @Nullable Run boxes(Spot first) {
        List<Spot> spots = new ArrayList<>(List.of(first));
        int gap = 0;
        for (int at = first.unit() + 1;
                at < units.size() && gap <= LONGEST_OPTION && spots.size() < MOST_OPTIONS;
                at++) {
            Spot next = box(at);
            Unit unit = units.get(at);
            if (next != null && unit.depth <= units.get(first.unit()).depth) {
                spots.add(next);
                gap = 0;
            } else if (next == null && (ends.at(unit, spots) || isApart(unit, spots))) {
                break;
            } else {
                gap++;
            }
        }
        return spots.size() < 2 ? null : new Run(Run.Form.BOXES, spots, ends.behind(spots));
    }

    /// A paragraph or item of its own that is in none of the boxes.
    private boolean isApart(Unit unit, List<Spot> spots) {
        Unit last = units.get(spots.get(spots.size() - 1).unit());
        return unit.isText() && unit.opens && unit.depth <= last.depth && unit.kind != Unit.Kind.CODE_LINE;
    }

    private @Nullable Run labels(Spot first) {
        List<Spot> spots = new ArrayList<>(List.of(first));
        onLine(spots);
        Unit frame = units.get(first.unit());
        int gap = 0;
        for (int at = first.unit() + 1;
                at < units.size() && gap <= LONGEST_OPTION && spots.size() < MOST_OPTIONS;
                at++) {
            Unit unit = units.get(at);
            OptionLabel label = unit.label();
            OptionLabel last = lastLabel(spots);
            boolean same = label != null
                    && label.weak() == last.weak()
                    && label.style().goesWith(last.style())
                    && isInFrame(unit, frame, last);
            if (label != null
                    && same
                    && follows(
                            label,
                            last,
                            at,
                            units.get(spots.get(spots.size() - 1).unit()))
                    && !isKeyLine(unit, label, last, spots)) {
                spots.add(new Spot(at, label.from(), label.text(), label, null));
                onLine(spots);
                gap = 0;
            } else if (same ? isFirst(label) && unit.depth <= frame.depth : ends.at(unit, spots)) {
                break;
            } else {
                gap++;
            }
        }
        if (countsQuestions(spots)) {
            return null;
        }
        boolean weak = first.label() != null && first.label().weak();
        return spots.size() < (weak ? FEWEST_WEAK : 2) ? null : new Run(Run.Form.LABELS, spots, ends.behind(spots));
    }

    /// Numbers with a row of letters between them count questions.
    private boolean countsQuestions(List<Spot> spots) {
        if (lastLabel(spots).style() != OptionLabel.Style.NUMBER) {
            return false;
        }
        for (int i = 0; i + 1 < spots.size(); i++) {
            @Nullable OptionLabel first = null;
            for (int at = spots.get(i).unit() + 1; at < spots.get(i + 1).unit(); at++) {
                OptionLabel label = units.get(at).label();
                if (label == null || label.weak() || label.style() == OptionLabel.Style.NUMBER) {
                    continue;
                }
                if (first != null && label.ordinal() == 2 && label.style().goesWith(first.style())) {
                    return true;
                }
                first = label.ordinal() == 1 ? label : first;
            }
        }
        return false;
    }

    private static boolean isFirst(@Nullable OptionLabel label) {
        return label != null && label.ordinal() == 1;
    }

    private static OptionLabel lastLabel(List<Spot> spots) {
        for (int i = spots.size() - 1; i >= 0; i--) {
            OptionLabel label = spots.get(i).label();
            if (label != null) {
                return label;
            }
        }
        throw new IllegalStateException("a row of labels begins with one");
    }

    /// The next letter, or one that was skipped or written twice.
    private boolean follows(OptionLabel label, OptionLabel last, int at, Unit lastUnit) {
        int step = label.ordinal() - last.ordinal();
        if (step == 1) {
            return true;
        }
        boolean again = step == 0 && at > 0 && units.get(at).isOfBlock(lastUnit);
        return label.style() != OptionLabel.Style.NUMBER
                && !label.weak()
                && (step == 2 || again)
                && label.ordinal() > 1
                && label.text() < units.get(at).flat().length();
    }

    /// A letter alone that was an option before, or one of a row of letters, is the key.
    private static boolean isKeyLine(Unit unit, OptionLabel label, OptionLabel last, List<Spot> spots) {
        boolean again = label.ordinal() <= last.ordinal();
        return again && BareKey.isKey(unit.plain(), spots.size());
    }

    private static boolean isInFrame(Unit unit, Unit frame, OptionLabel last) {
        if (unit.depth == frame.depth) {
            return true;
        }
        return last.style() != OptionLabel.Style.NUMBER
                && (unit.depth > frame.depth ? unit.depth <= frame.depth + 2 : unit.kind != Unit.Kind.BULLET);
    }

    /// Options that stand behind the last one on its own line.
    private void onLine(List<Spot> spots) {
        while (true) {
            Spot last = spots.get(spots.size() - 1);
            OptionLabel label = lastLabel(spots);
            if (label.weak()) {
                return;
            }
            @Nullable Spot next = inline(last.unit(), last.text(), label, label.ordinal() + 1);
            if (next == null) {
                return;
            }
            spots.add(next);
        }
    }

    /// A label in the middle of a line.
    private @Nullable Spot inline(int index, int from, @Nullable OptionLabel like, int ordinal) {
        String line = units.get(index).plain();
        for (int at = from; at < line.length(); at++) {
            char c = line.charAt(at);
            int sign = OptionLabel.sign(c);
            if (sign == 0 && (like == null || at == 0 || !isGap(line.charAt(at - 1)))) {
                continue;
            }
            if (sign != 0 ? sign != ordinal : like == null || like.style() == OptionLabel.Style.SIGN) {
                continue;
            }
            OptionLabel label = OptionLabel.at(line, at, false);
            if (label != null
                    && label.ordinal() == ordinal
                    && label.from() <= at + 1
                    && (like == null
                            ? isFollowed(index, label)
                            : label.style().goesWith(like.style())
                                    && label.closing().equals(like.closing()))) {
                return new Spot(index, at, label.text(), label, null);
            }
        }
        return null;
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '/'
                || c == '|'
                || c == '?'
                || c == '.'
                || c == '）'
                || c == ')';
    }

    /// The next label stands on the same line or at the head of the next.
    private boolean isFollowed(int index, OptionLabel label) {
        if (inline(index, label.text(), label, label.ordinal() + 1) != null) {
            return true;
        }
        OptionLabel next = index + 1 < units.size() ? units.get(index + 1).label() : null;
        return next != null && next.style() == label.style() && next.ordinal() == label.ordinal() + 1;
    }

    /// The first of several lettered options behind a stem on one line: "Is it? A. yes B. no".
    private @Nullable Spot letter(int index) {
        String line = units.get(index).plain();
        for (int at = 1; at < line.length(); at++) {
            char c = line.charAt(at);
            if ((c != 'A' && c != 'a' && c != '(' && c != 'ア') || !isGap(line.charAt(at - 1))) {
                continue;
            }
            OptionLabel label = OptionLabel.at(line, at, false);
            if (label != null
                    && label.ordinal() == 1
                    && !label.weak()
                    && label.from() <= at + 1
                    && label.style() != OptionLabel.Style.NUMBER
                    && label.closing().length() == 1
                    && inline(index, label.text(), label, 2) != null) {
                return new Spot(index, at, label.text(), label, null);
            }
        }
        return null;
    }

    /// The first option at the end of the line above the second: "Which one? A. This".
    private @Nullable Spot glued(int index, OptionLabel second) {
        Unit unit = units.get(index);
        if (!unit.isText() || unit.kind == Unit.Kind.FOLD || second.weak() || second.to() == second.from()) {
            return null;
        }
        String line = unit.plain();
        for (int at = line.length() - 1; at > 0; at--) {
            if (!isGap(line.charAt(at - 1))) {
                continue;
            }
            OptionLabel label = OptionLabel.at(line, at, false);
            if (label != null
                    && label.ordinal() == 1
                    && label.from() <= at + 1
                    && !label.weak()
                    && label.style().goesWith(second.style())
                    && label.closing().equals(second.closing())) {
                return new Spot(index, at, label.text(), label, null);
            }
        }
        return null;
    }
}
