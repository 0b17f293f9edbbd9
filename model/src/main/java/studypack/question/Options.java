package studypack.question;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.Plain;
import studypack.markdown.RichText;
import studypack.note.Cue;
import studypack.note.Label;
import studypack.note.Passage;
import studypack.text.Span;

/// Makes options of the places where they begin: their labels, their text with everything in it, the marks on them.
final class Options {
    private final Level level;
    private final Run run;
    private final List<Cue> cues;

    private Options(Level level, Run run, List<Cue> cues) {
        this.level = level;
        this.run = run;
        this.cues = cues;
    }

    /// @param cues gets what stands around labels and texts: marks, "Option", signs
    static List<DraftOption> of(Level level, Run run, List<Cue> cues) {
        return new Options(level, run, cues).options();
    }

    private List<DraftOption> options() {
        List<List<OptionMark>> marks = new ArrayList<>();
        for (int i = 0; i < run.spots().size(); i++) {
            marks.add(marks(i));
        }
        if (marks.stream().allMatch(Options::holdsRight) && signs(marks) == 1) {
            marks.replaceAll(all -> all.stream()
                    .filter(mark -> mark.kind() != OptionMark.Kind.RIGHT)
                    .toList());
        }
        boolean numbered = isNumbered();
        List<DraftOption> options = new ArrayList<>();
        @Nullable String previous = null;
        for (int i = 0; i < run.spots().size(); i++) {
            DraftOption option = option(i, marks.get(i), numbered, previous);
            options.add(option);
            previous = option.label == null ? previous : option.label.written();
        }
        return options;
    }

    /// How many different marks there are.
    private long signs(List<List<OptionMark>> marks) {
        return marks.stream()
                .flatMap(List::stream)
                .map(mark -> level.unit(mark.unit())
                        .plain()
                        .substring(mark.from(), mark.to())
                        .strip())
                .distinct()
                .count();
    }

    private static boolean holdsRight(List<OptionMark> marks) {
        return marks.stream().anyMatch(mark -> mark.kind() == OptionMark.Kind.RIGHT);
    }

    /// The numbers of the list are those that were written.
    private boolean isNumbered() {
        for (Spot spot : run.spots()) {
            OptionLabel label = spot.label();
            if (label == null || label.from() != label.to()) {
                return false;
            }
            Unit unit = level.unit(spot.unit());
            if (!level.source().startsWith(label.written(), unit.span.start())) {
                return false;
            }
        }
        return true;
    }

    /// The line where it ends or the next option of the line begins.
    private int lineEnd(int index) {
        Spot spot = run.spots().get(index);
        if (index + 1 < run.spots().size() && run.spots().get(index + 1).unit() == spot.unit()) {
            return run.spots().get(index + 1).from();
        }
        return level.unit(spot.unit()).flat().length();
    }

    private int endUnit(int index) {
        return index + 1 < run.spots().size() ? run.spots().get(index + 1).unit() : run.end();
    }

    private List<OptionMark> marks(int index) {
        Spot spot = run.spots().get(index);
        Unit unit = level.unit(spot.unit());
        List<OptionMark> marks = new ArrayList<>();
        if (!unit.isText()) {
            return marks;
        }
        String line = unit.plain();
        boolean first = index == 0
                ? Signs.skip(line, 0) >= spot.from()
                : run.spots().get(index - 1).unit() != spot.unit();
        @Nullable
        OptionMark before = OptionMark.before(
                line, spot.unit(), spot.label() == null ? spot.text() : openingAt(spot), spot.text(), first);
        if (before != null) {
            marks.add(before);
        }
        int from = before != null && before.from() >= spot.text() ? before.to() : spot.text();
        @Nullable OptionMark behind = OptionMark.behind(line, spot.unit(), from, lineEnd(index));
        if (behind != null) {
            marks.add(behind);
        }
        int last = endUnit(index) - 1;
        if (behind == null
                && last > spot.unit()
                && level.unit(last).isText()
                && level.unit(last).kind != Unit.Kind.FOLD) {
            Unit end = level.unit(last);
            @Nullable
            OptionMark under =
                    OptionMark.behind(end.plain(), last, 0, end.flat().length());
            if (under != null) {
                marks.add(under);
            }
        }
        return marks;
    }

    private static int openingAt(Spot spot) {
        OptionLabel label = spot.label();
        return label == null ? spot.from() : label.from() - label.opening().length();
    }

    private DraftOption option(int index, List<OptionMark> marks, boolean numbered, @Nullable String previous) {
        Spot spot = run.spots().get(index);
        Unit unit = level.unit(spot.unit());
        marks.forEach(mark -> cue(level.unit(mark.unit()), mark.from(), mark.to()));
        if (!unit.isText()) {
            Span at = new Span(unit.span.start(), end(endUnit(index)));
            List<Block> blocks = level.slice(unit.span.start() + 1, at.end());
            return new DraftOption(at, null, Passage.of(blocks, Span.at(unit.span.start())), marks, false, false);
        }
        OptionLabel label = spot.label();
        frame(spot, marks, index);
        int textFrom = spot.text();
        for (OptionMark mark : marks) {
            textFrom = mark.unit() == spot.unit() && mark.from() == textFrom ? Math.max(textFrom, mark.to()) : textFrom;
        }
        int lineEnd = lineEnd(index);
        List<Block> blocks = text(index, textFrom, lineEnd, marks);
        RichText head = level.text(unit, Math.min(textFrom, lineEnd), headEnd(spot, lineEnd, marks));
        @Nullable Label written = label == null ? null : label(unit, label, numbered, previous);
        int start = written != null && label != null && label.from() < label.to()
                ? unit.offset(label.from()) - label.opening().length()
                : index > 0 && run.spots().get(index - 1).unit() == spot.unit()
                        ? unit.offset(spot.from())
                        : unit.span.start();
        int end = index + 1 < run.spots().size() && run.spots().get(index + 1).unit() == spot.unit()
                ? unit.offset(lineEnd)
                : end(endUnit(index));
        Span span = new Span(start, Math.max(start, end));
        return new DraftOption(
                span,
                written,
                Passage.of(blocks, Span.at(Math.min(unit.offset(spot.text()), span.end()))),
                marks,
                isWhole(head, Inline.Strong.class) || isWhole(head, Inline.Mark.class),
                isWhole(head, Inline.Strike.class));
    }

    private int headEnd(Spot spot, int lineEnd, List<OptionMark> marks) {
        for (OptionMark mark : marks) {
            if (mark.unit() == spot.unit() && mark.to() == lineEnd) {
                return Math.max(mark.from(), spot.text());
            }
        }
        return lineEnd;
    }

    /// Signs and words before the label, and what stands between it and the text.
    private void frame(Spot spot, List<OptionMark> marks, int index) {
        Unit unit = level.unit(spot.unit());
        OptionLabel label = spot.label();
        boolean marked = marks.stream().anyMatch(mark -> mark.unit() == spot.unit() && mark.from() == 0);
        boolean first = index == 0
                ? Signs.skip(unit.plain(), 0) >= spot.from()
                : run.spots().get(index - 1).unit() != spot.unit();
        if (label == null) {
            if (first && !marked) {
                cue(unit, 0, spot.text());
            }
            return;
        }
        if (!marked) {
            cue(unit, first ? 0 : spot.from(), openingAt(spot));
        }
        cue(unit, label.to() + label.closing().length(), spot.text());
    }

    private void cue(Unit unit, int from, int to) {
        if (from < to && !Plain.isBlank(unit.plain().substring(from, to))) {
            cues.add(new Cue(level.text(unit, from, to)));
        }
    }

    private List<Block> text(int index, int from, int lineEnd, List<OptionMark> marks) {
        Spot spot = run.spots().get(index);
        Unit unit = level.unit(spot.unit());
        boolean lastOfLine = lineEnd == unit.flat().length();
        int start = from >= unit.flat().length() && unit.flat().length() > 0
                ? unit.text.span().end()
                : unit.offset(from);
        int end = lastOfLine ? end(endUnit(index)) : unit.offset(lineEnd);
        List<Block> blocks = new ArrayList<>();
        int at = start;
        for (OptionMark mark : marks) {
            Unit in = level.unit(mark.unit());
            Span span = in.flat().span(mark.from(), mark.to());
            if (span.start() >= at) {
                blocks.addAll(level.slice(at, span.start()));
                at = span.end();
            }
        }
        blocks.addAll(level.slice(at, Math.max(at, end)));
        if (!marks.isEmpty()) {
            blocks.removeIf(block -> Plain.ofBlocks(List.of(block)).codePoints().allMatch(Options::isSelector));
        }
        return blocks;
    }

    /// What is left of a sign whose shape it chose.
    private static boolean isSelector(int c) {
        return Character.isWhitespace(c) || (c >= 0xFE00 && c <= 0xFE0F);
    }

    private int end(int unit) {
        Unit last = level.unit(unit - 1);
        return last.kind == Unit.Kind.BULLET && !last.isText()
                ? Math.max(last.span.end(), last.itemEnd)
                : last.span.end();
    }

    private @Nullable Label label(Unit unit, OptionLabel label, boolean numbered, @Nullable String previous) {
        if (label.from() < label.to()) {
            Span span = unit.flat().span(label.from(), label.to());
            return new Label(span, label.opening(), written(span, label), label.closing(), previous);
        }
        if (!numbered) {
            return null;
        }
        int at = unit.span.start();
        int end = at + label.written().length();
        String closing =
                end < level.source().length() && ".)".indexOf(level.source().charAt(end)) >= 0
                        ? level.source().substring(end, end + 1)
                        : "";
        return new Label(new Span(at, end), "", label.written(), closing, previous);
    }

    /// As it stands in the note where that is no letter taken apart: `１`, `1️⃣`.
    private String written(Span span, OptionLabel label) {
        String slice = span.in(level.source());
        return slice.length() == label.written().length() || slice.indexOf('\u20E3') >= 0 ? slice : label.written();
    }

    private static boolean isWhole(RichText text, Class<? extends Inline> mark) {
        boolean any = false;
        for (Inline inline : text.inlines()) {
            if (mark.isInstance(inline)) {
                any = true;
            } else if (!(inline instanceof Inline.Text piece && !hasLetter(piece.text()))) {
                return false;
            }
        }
        return any;
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
