package studypack.validate.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The tables and lists that were read, row by row, and how a later one is found that repeats one of them.
public final class Blocks {
    private static final int FEWEST_ROWS = 3;
    private static final double MOST_OF_IT = 0.8;

    private final Map<Long, Where> byRow = new HashMap<>();

    /// The block that has a row, and which block it is.
    private record Where(int number, Place place) {}

    private int blocks;

    /// A later block and where the one stands that it repeats, all of it or nearly.
    public record Repeat(BlockFacts block, Place before, int rows) {}

    /// The repeats in a note, the outermost at each place, in order. A list or table without questions and terms is
    /// compared in its own note alone: notes have their menus and legends in common.
    List<Repeat> take(List<BlockFacts> found) {
        Map<Long, Where> own = new HashMap<>();
        List<Repeat> repeats = new ArrayList<>();
        for (BlockFacts block : found) {
            boolean inside =
                    !repeats.isEmpty() && repeats.getLast().block().span().covers(block.span());
            Repeat repeat = inside ? null : repeat(block, block.ofItems() ? byRow : own);
            if (repeat != null) {
                repeats.add(repeat);
            } else if (!inside) {
                Where where = new Where(blocks++, block.place());
                Map<Long, Where> rows = block.ofItems() ? byRow : own;
                block.rows().forEach(row -> rows.putIfAbsent(row, where));
            }
        }
        return repeats;
    }

    private static @Nullable Repeat repeat(BlockFacts block, Map<Long, Where> rows) {
        Map<Integer, Integer> votes = new TreeMap<>();
        Map<Integer, Place> places = new HashMap<>();
        for (Long row : block.rows()) {
            Where before = rows.get(row);
            if (before != null) {
                votes.merge(before.number(), 1, Integer::sum);
                places.put(before.number(), before.place());
            }
        }
        for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
            int same = vote.getValue();
            Place place = places.get(vote.getKey());
            if (place != null
                    && same >= FEWEST_ROWS
                    && same >= MOST_OF_IT * block.rows().size()) {
                return new Repeat(block, place, same);
            }
        }
        return null;
    }
}
