package studypack.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.text.Span;

/// A question without options, and its answer folded in `<details>` or a callout whose title says so: `정답`, `Answer`,
/// `show`.
final class FoldedAnswer implements Dialect {
    private static final int LONGEST_STEM = 24;

    @Override
    public @Nullable Reading tryRead(Cursor cursor) {
        int answer = canBegin(cursor) ? answer(cursor) : -1;
        if (answer < 1 || !beginsHere(cursor, answer)) {
            return null;
        }
        List<Block> stem = new ArrayList<>();
        List<Fold> hints = new ArrayList<>();
        for (Block block : cursor.blocks().subList(cursor.index(), cursor.index() + answer)) {
            Fold hint = Fold.of(block);
            if (hint != null && block instanceof Block.Details) {
                hints.add(hint);
            } else {
                stem.add(block);
            }
        }
        Asking asking = asking(stem, QuestionHead.number(cursor));
        AnswerParts parts = new AnswerParts(asking.cues());
        hints.forEach(parts::remark);
        int end = answer + parts.folds(cursor, answer);
        Span span = cursor.block()
                .span()
                .cover(cursor.blocks().get(cursor.index() + end - 1).span());
        return new Reading(List.of(parts.pair(span, asking.number(), asking.passage(span))), end);
    }

    private static boolean canBegin(Cursor cursor) {
        Block block = cursor.block();
        if (block instanceof Block.Paragraph paragraph) {
            return !Cues.KEY.isAt(paragraph.text());
        }
        if (block instanceof Block.Heading heading) {
            return Numbers.of(heading.text().plain()) == null;
        }
        if (block instanceof Block.Bullets list && list.items().size() == 1) {
            return true;
        }
        boolean first = cursor.index() == 0 || cursor.blocks().get(cursor.index() - 1) instanceof Block.Heading;
        boolean holdsWords =
                block instanceof Block.Code || block instanceof Block.Table || block instanceof Block.Bullets;
        return block instanceof Block.Quote || (first && holdsWords);
    }

    /// How many blocks stand before the folded answer, -1 where none follows before the next heading.
    private static int answer(Cursor cursor) {
        for (int ahead = 1; ahead <= LONGEST_STEM; ahead++) {
            Block block = cursor.peek(ahead);
            if (block == null || block instanceof Block.Heading || block instanceof Block.Rule) {
                return -1;
            }
            if (Fold.answer(block) != null) {
                return ahead;
            }
            if (block instanceof Block.Details details && !Fold.isRemark(details)) {
                return -1;
            }
        }
        return -1;
    }

    /// The last place before the answer that looks like the beginning of a question is the one.
    private static boolean beginsHere(Cursor cursor, int answer) {
        if (cursor.block() instanceof Block.Heading heading
                && !QuestionHead.asks(heading, cursor, answer, block -> Fold.answer(block) != null)) {
            return false;
        }
        for (int ahead = 1; ahead < answer; ahead++) {
            Block block = cursor.peek(ahead);
            if (block instanceof Block.Paragraph paragraph && Asking.isAt(paragraph.text())) {
                return false;
            }
            if (block instanceof Block.Bullets list
                    && list.ordered()
                    && list.items().size() == 1
                    && ahead + 1 == answer) {
                return false;
            }
        }
        return true;
    }

    private static Asking asking(List<Block> stem, @Nullable String number) {
        List<Block> blocks = new ArrayList<>(stem);
        @Nullable String known = number;
        if (stem.get(0) instanceof Block.Heading heading) {
            blocks.set(0, Passages.paragraph(heading.text()));
        }
        if (stem.get(0) instanceof Block.Bullets list && list.items().size() == 1) {
            blocks.remove(0);
            blocks.addAll(0, list.items().get(0).children());
            known = list.ordered() ? Integer.toString(list.first()) : number;
        }
        return Asking.of(blocks).numbered(known);
    }
}
