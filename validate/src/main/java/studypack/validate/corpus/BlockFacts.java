package studypack.validate.corpus;

import java.util.ArrayList;
import java.util.List;
import studypack.markdown.Block;
import studypack.markdown.Plain;
import studypack.markdown.Walk;
import studypack.note.Item;
import studypack.note.Note;
import studypack.text.Span;

/// A table or list of a note, which a later one may repeat.
///
/// @param rows   hashes of what its rows say, each without the lists inside it
/// @param ofItems it holds questions or terms
public record BlockFacts(Span span, Place place, boolean isTable, List<Long> rows, boolean ofItems) {
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_LETTERS = 60;

    /// Those worth comparing: of some length, and not within one item, whose options they may be.
    static List<BlockFacts> of(Note note, List<Item> items) {
        List<BlockFacts> found = new ArrayList<>();
        for (Block block : Walk.blocks(note.blocks())) {
            List<String> rows = rows(block);
            int letters = rows.stream().mapToInt(String::length).sum();
            if (rows.size() < FEWEST_ROWS || letters < FEWEST_LETTERS) {
                continue;
            }
            int next = firstEndingAfter(items, block.span().start());
            boolean any = next < items.size()
                    && items.get(next).span().start() < block.span().end();
            if (any && items.get(next).span().covers(block.span())) {
                continue;
            }
            found.add(new BlockFacts(
                    block.span(),
                    Place.of(note, block.span()),
                    block instanceof Block.Table,
                    rows.stream().map(Normal::hash).toList(),
                    any));
        }
        return found;
    }

    private static List<String> rows(Block block) {
        return switch (block) {
            case Block.Table table -> table.rows().stream().map(BlockFacts::row).toList();
            case Block.Bullets list ->
                list.items().stream().map(BlockFacts::row).toList();
            default -> List.of();
        };
    }

    private static String row(Block.Row row) {
        StringBuilder text = new StringBuilder();
        row.cells()
                .forEach(cell -> text.append(Normal.exact(cell.text().plain())).append('\0'));
        return text.toString();
    }

    private static String row(Block.Bullet bullet) {
        return bullet.children().isEmpty() || bullet.children().getFirst() instanceof Block.Bullets
                ? ""
                : Normal.exact(Plain.ofBlocks(List.of(bullet.children().getFirst())));
    }

    private static int firstEndingAfter(List<Item> items, int offset) {
        int from = 0;
        int to = items.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (items.get(middle).span().end() > offset) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
