package studypack.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Cut;
import studypack.markdown.RichText;
import studypack.note.Element;
import studypack.note.Pair;
import studypack.note.Prose;
import studypack.text.Span;

/// `문제 : …` on one line and `정답 : …` on the next, `Q. …` and `A. …`, anywhere in a paragraph and as often as it goes.
final class LabelledPair implements Dialect {
    private static final int LONGEST_QUESTION = 16;

    @Override
    public @Nullable Reading tryRead(Cursor cursor) {
        if (!(cursor.block() instanceof Block.Paragraph paragraph)) {
            return null;
        }
        RichText text = paragraph.text();
        List<RichText> lines = Peek.hasSeveralLines(text) ? Cut.lines(text) : List.of(text);
        boolean answered =
                lines.stream().anyMatch(line -> AnswerCue.read(line) != null || AnswerCue.inside(line) != null);
        return answered ? reading(ParagraphLines.of(text), QuestionHead.number(cursor)) : null;
    }

    private static @Nullable Reading reading(ParagraphLines lines, @Nullable String number) {
        List<Element> elements = new ArrayList<>();
        int done = 0;
        for (int at = 0; at < lines.size(); at++) {
            Found found = found(lines, done, at, number);
            if (found != null) {
                prose(lines, done, found.from, elements);
                elements.add(found.pair);
                done = found.to;
                at = done - 1;
            }
        }
        if (done == 0) {
            return null;
        }
        prose(lines, done, lines.size(), elements);
        return new Reading(elements, 1);
    }

    private static void prose(ParagraphLines lines, int from, int to, List<Element> elements) {
        if (from < to) {
            elements.add(new Prose(Passages.paragraph(lines.joined(from, to)), 0));
        }
    }

    /// The pair whose answer begins in line `at`, null where none does.
    private static @Nullable Found found(ParagraphLines lines, int done, int at, @Nullable String number) {
        RichText line = lines.get(at);
        Span inside = AnswerCue.inside(line);
        if (inside != null && Asking.isAt(line)) {
            RichText question = Cut.trim(Cut.sub(line, new Span(line.span().start(), inside.start())));
            AnswerCue answer = new AnswerCue(Cut.trim(Cut.sub(line, inside)), Cut.after(line, inside), true);
            return new Found(at, at + 1, pair(question, answer, answer.rest(), number));
        }
        AnswerCue answer = at > done ? AnswerCue.read(line) : null;
        int from = answer == null ? -1 : question(lines, done, at);
        if (answer == null || from < 0) {
            return null;
        }
        RichText question = lines.joined(from, at);
        boolean labelled = Asking.isAt(question);
        if (labelled && QuestionHead.hasOptions(question) && !Peek.holds(answer.rest(), " ")) {
            return null;
        }
        if (!labelled && (answer.letter() || !QuestionHead.isQuestion(question, number, answer.rest()))) {
            return null;
        }
        int to = at + 1;
        if (answer.letter() && to < lines.size() && AnswerCue.isSecondOption(lines.get(to))) {
            return null;
        }
        RichText rest = answer.rest();
        if (rest.inlines().isEmpty() && to < lines.size() && !Asking.isAt(lines.get(to))) {
            rest = lines.get(to++);
        }
        if (to < lines.size() && Cues.EXPLANATION.isAt(lines.get(to))) {
            rest = rest.inlines().isEmpty() ? lines.get(to) : lines.joined(rest, to, to + 1);
            to++;
        }
        return new Found(from, to, pair(question, answer, rest, number));
    }

    /// The line in which the question begins: the last one before the answer that a word announces, else the first that
    /// is left; -1 where it would be too long.
    private static int question(ParagraphLines lines, int done, int answer) {
        int from = answer - 1;
        while (from > done && !Asking.isAt(lines.get(from))) {
            from--;
            if (answer - from > LONGEST_QUESTION) {
                return -1;
            }
        }
        return from;
    }

    private static Pair pair(RichText question, AnswerCue answer, RichText rest, @Nullable String number) {
        Asking asking = Asking.of(question).numbered(number);
        AnswerParts parts = new AnswerParts(asking.cues());
        parts.cue(answer.cue());
        if (!rest.inlines().isEmpty()) {
            parts.answer(List.of(Passages.paragraph(rest)));
        }
        Span span = question.span().cover(answer.cue().span()).cover(rest.span());
        return parts.pair(span, asking.number(), asking.passage(question.span()));
    }

    /// A pair and the lines it takes.
    private record Found(int from, int to, Element pair) {}
}
