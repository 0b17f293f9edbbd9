package studypack.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Cut;
import studypack.markdown.RichText;
import studypack.text.Span;

/// A question without options, and its answer in a block of its own behind `답:`, `Answer:`, or under `### 정답`.
final class WrittenAnswer implements Dialect {
    private static final int LONGEST_STEM = 12;
    private static final int LONGEST_ANSWER = 60;

    @Override
    public @Nullable Reading tryRead(Cursor cursor) {
        int at = canBegin(cursor.block()) ? answer(cursor) : -1;
        AnswerCue answer = at < 1 ? null : AnswerCue.read(cursor.blocks().get(cursor.index() + at));
        if (answer == null || !beginsHere(cursor, at, answer)) {
            return null;
        }
        List<Block> stem = new ArrayList<>(cursor.blocks().subList(cursor.index(), cursor.index() + at));
        if (stem.get(0) instanceof Block.Heading heading) {
            stem.set(0, Passages.paragraph(heading.text()));
        }
        Asking asking = Asking.of(stem).numbered(QuestionHead.number(cursor));
        if (asking.blocks().isEmpty()) {
            return null;
        }
        AnswerParts parts = new AnswerParts(asking.cues());
        parts.cue(answer.cue());
        int end = at + takeAnswer(cursor, at, answer, parts);
        Span span = cursor.block()
                .span()
                .cover(cursor.blocks().get(cursor.index() + end - 1).span());
        return new Reading(List.of(parts.pair(span, asking.number(), asking.passage(span))), end);
    }

    private static boolean canBegin(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> AnswerCue.read(block) == null;
            case Block.Heading heading -> Numbers.of(heading.text().plain()) == null && AnswerCue.read(block) == null;
            default -> false;
        };
    }

    /// How many blocks stand before the one that begins with the word for an answer, -1 where none follows.
    private static int answer(Cursor cursor) {
        for (int ahead = 1; ahead <= LONGEST_STEM; ahead++) {
            Block block = cursor.peek(ahead);
            if (block == null || block instanceof Block.Rule || Fold.of(block) != null) {
                return -1;
            }
            if (AnswerCue.read(block) != null) {
                return ahead;
            }
            if (block instanceof Block.Heading) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean beginsHere(Cursor cursor, int at, AnswerCue answer) {
        for (int ahead = 1; ahead < at; ahead++) {
            if (cursor.peek(ahead) instanceof Block.Paragraph paragraph && Asking.isAt(paragraph.text())) {
                return false;
            }
        }
        if (cursor.block() instanceof Block.Heading heading
                && !QuestionHead.asks(heading, cursor, at, block -> AnswerCue.read(block) != null)) {
            return false;
        }
        RichText first = text(cursor.block());
        boolean printed = isNumber(answer.rest()) && holdsCode(cursor, at);
        if (Asking.isAt(first)) {
            boolean key = QuestionHead.isKey(answer.rest()) && !printed;
            return !key || QuestionHead.isQuestion(first, null, answer.rest());
        }
        RichText last = text(cursor.blocks().get(cursor.index() + at - 1));
        String number = QuestionHead.number(cursor);
        return !answer.letter()
                && (printed
                        || QuestionHead.isQuestion(first, number, answer.rest())
                        || QuestionHead.isQuestion(last, number, answer.rest()));
    }

    private static boolean isNumber(RichText text) {
        String plain = text.plain();
        return !plain.isEmpty() && plain.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// What a program prints may be a number.
    private static boolean holdsCode(Cursor cursor, int at) {
        return cursor.blocks().subList(cursor.index(), cursor.index() + at).stream()
                .anyMatch(Block.Code.class::isInstance);
    }

    private static RichText text(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Heading heading -> heading.text();
            default -> new RichText(Span.at(block.span().start()), List.of());
        };
    }

    /// Puts the answer and what explains it into `parts`.
    ///
    /// @return how many blocks they are
    private static int takeAnswer(Cursor cursor, int at, AnswerCue answer, AnswerParts parts) {
        Block block = cursor.blocks().get(cursor.index() + at);
        List<Block> blocks = new ArrayList<>();
        if (block instanceof Block.Paragraph paragraph) {
            RichText rest = Cut.after(paragraph.text(), answer.cue().span());
            if (!rest.inlines().isEmpty()) {
                blocks.add(Passages.paragraph(rest));
            }
        }
        boolean alone = blocks.isEmpty();
        boolean headed = block instanceof Block.Heading || cursor.block() instanceof Block.Heading;
        int count = 1;
        for (; count < LONGEST_ANSWER; count++) {
            Block next = cursor.peek(at + count);
            boolean explains = next instanceof Block.Paragraph paragraph && Cues.EXPLANATION.isAt(paragraph.text());
            boolean first = alone && count == 1 && next != null && follows(next);
            boolean further = alone && headed && next != null && follows(next);
            if (next == null || !(explains || first || further)) {
                break;
            }
            blocks.add(next);
        }
        parts.answer(blocks);
        return count;
    }

    /// A block that may belong to the answer above it.
    private static boolean follows(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> !Asking.isAt(paragraph.text()) && AnswerCue.read(block) == null;
            case Block.Code code -> true;
            case Block.Bullets list -> true;
            case Block.Quote quote -> true;
            case Block.Table table -> true;
            case Block.Html html -> true;
            case Block.Comment comment -> true;
            case Block.Heading heading -> false;
            case Block.Rule rule -> false;
            case Block.Details details -> false;
            case Block.Callout callout -> false;
        };
    }
}
