package studypack.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Cut;
import studypack.markdown.Flat;
import studypack.markdown.RichText;
import studypack.note.Cue;
import studypack.note.Element;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.text.Span;

/// A question and what an arrow leads to: `question → answer` on one line, or `→ answer` on the lines under it.
///
/// @param question the line before the first arrow
/// @param arrows   one for each answer
/// @param answers  in order
/// @param under    the arrows stand on lines of their own
record Arrow(RichText question, List<Cue> arrows, List<RichText> answers, boolean under) {
    private static final int MOST_ANSWERS = 30;
    private static final Pattern ARROW = Pattern.compile("(?:→|⇒|➡|➔|->|=>)\\uFE0F?");
    private static final Pattern NUMBER = Pattern.compile("\\P{L}*(?:Q|문제|번)*\\P{L}*");
    private static final Pattern DASH = Pattern.compile("(?<=[?？])\\s+[-–—]\\s+");

    static boolean mayBeIn(RichText text) {
        return Peek.holdsAny(text, "→⇒➡") || Peek.holds(text, "->") || Peek.holds(text, "=>");
    }

    /// The arrows of a paragraph that is nothing else, from its first line to its last; null where it is more.
    static @Nullable List<Arrow> all(RichText paragraph) {
        List<Arrow> found = new ArrayList<>();
        @Nullable RichText waiting = null;
        for (RichText line : Cut.lines(paragraph)) {
            Split split = Split.of(line);
            if (split == null) {
                if (waiting != null) {
                    return null;
                }
                waiting = line;
                continue;
            }
            if (split.arrows() != 1
                    || isNumber(split.left())
                    || split.right().inlines().isEmpty()) {
                return null;
            }
            Cue arrow = new Cue(split.arrow());
            if (!split.left().inlines().isEmpty()) {
                if (waiting != null) {
                    return null;
                }
                found.add(new Arrow(split.left(), List.of(arrow), List.of(split.right()), false));
            } else if (waiting != null) {
                found.add(new Arrow(waiting, List.of(arrow), List.of(split.right()), true));
                waiting = null;
            } else if (!found.isEmpty() && found.get(found.size() - 1).takesMore()) {
                found.add(found.remove(found.size() - 1).and(arrow, split.right()));
            } else {
                return null;
            }
        }
        return waiting == null && !found.isEmpty() ? found : null;
    }

    /// `6 → a, b` is a key of questions that stand elsewhere.
    private static boolean isNumber(RichText text) {
        return !text.inlines().isEmpty() && NUMBER.matcher(text.plain()).matches();
    }

    /// `question? - answer`, null where the line is something else.
    static @Nullable Arrow dash(RichText line) {
        if (!Peek.holdsAny(line, "?？")) {
            return null;
        }
        Flat flat = Flat.of(line);
        Matcher dash = DASH.matcher(flat.text());
        if (!dash.find()) {
            return null;
        }
        Span sign = flat.span(dash.start(), dash.end());
        RichText left = Cut.trim(Cut.sub(line, new Span(line.span().start(), sign.start())));
        RichText right = Cut.after(line, sign);
        Cue cue = new Cue(Cut.trim(Cut.sub(line, sign)));
        return right.inlines().isEmpty() ? null : new Arrow(left, List.of(cue), List.of(right), false);
    }

    private boolean takesMore() {
        return under && answers.size() < MOST_ANSWERS;
    }

    private Arrow and(Cue arrow, RichText answer) {
        List<Cue> cues = new ArrayList<>(arrows);
        List<RichText> all = new ArrayList<>(answers);
        cues.add(arrow);
        all.add(answer);
        return new Arrow(question, cues, all, under);
    }

    /// @param number of the list item it stands in, null where there is none
    Element pair(@Nullable String number) {
        Asking asking = Asking.of(question).numbered(number);
        List<Cue> cues = new ArrayList<>(asking.cues());
        cues.addAll(arrows);
        Span span = question.span().cover(answers.get(answers.size() - 1).span());
        return new Pair(
                "",
                span,
                asking.number(),
                cues,
                asking.passage(question.span()),
                answers.stream().map(Passage::of).toList(),
                null);
    }

    /// A line at its first arrow.
    ///
    /// @param arrows how many there are in the line
    private record Split(RichText left, RichText arrow, RichText right, int arrows) {
        static @Nullable Split of(RichText line) {
            if (!mayBeIn(line)) {
                return null;
            }
            Flat flat = Flat.of(line);
            Matcher arrow = ARROW.matcher(flat.text());
            if (!arrow.find()) {
                return null;
            }
            Span sign = flat.span(arrow.start(), arrow.end());
            int arrows = 1;
            while (arrow.find()) {
                arrows++;
            }
            RichText left = Cut.trim(Cut.sub(line, new Span(line.span().start(), sign.start())));
            return new Split(left, Cut.sub(line, sign), Cut.after(line, sign), arrows);
        }
    }
}
