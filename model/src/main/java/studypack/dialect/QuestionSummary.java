package studypack.dialect;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Plain;

/// `<details>` whose summary asks and whose content answers, one behind the other; or one `<details>` in another, the
/// inner one being the answer.
final class QuestionSummary implements Dialect {
    private static final int NEAR = 3;
    private static final Pattern OPTIONS = Pattern.compile("(?m)^\\s*(?:\\(?[Aa1가][.)]|①)");

    @Override
    public @Nullable Reading tryRead(Cursor cursor) {
        if (!(cursor.block() instanceof Block.Details details) || !asks(details) || !hasNeighbour(cursor)) {
            return null;
        }
        Asking asking = Asking.of(details.summary());
        AnswerParts parts = new AnswerParts(asking.cues());
        parts.answer(details.children());
        return new Reading(
                List.of(parts.pair(
                        details.span(),
                        asking.number(),
                        asking.passage(details.summary().span()))),
                1);
    }

    private static boolean hasNeighbour(Cursor cursor) {
        for (int i = 1; i <= NEAR; i++) {
            boolean before = cursor.index() >= i && asks(cursor.blocks().get(cursor.index() - i));
            if (before || asks(cursor.peek(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean asks(@Nullable Block block) {
        if (!(block instanceof Block.Details details)
                || details.summary().isBlank()
                || details.children().isEmpty()) {
            return false;
        }
        List<Block> children = details.children();
        if (children.size() == 1 && children.get(0) instanceof Block.Details inner) {
            return inner.children().stream().noneMatch(Block.Details.class::isInstance)
                    && !inner.summary().isBlank();
        }
        return Peek.asks(details.summary())
                && children.stream().noneMatch(QuestionSummary::isStructure)
                && !OPTIONS.matcher(Plain.ofBlocks(children)).find();
    }

    private static boolean isStructure(Block block) {
        return block instanceof Block.Heading
                || block instanceof Block.Details
                || (block instanceof Block.Bullets list && list.items().stream().anyMatch(item -> item.task() != null));
    }
}
